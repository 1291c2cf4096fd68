package yingshang.ratings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import yingshang.ratings.RatingStore.Waiting;

/** Sets of ratings that the clock has come for. */
@ApplicationScoped
class RatingUpkeep {

    private static final int AT_ONCE = 1000;

    /** What was told before is not found again. */
    private static final String WAITING = """
            with due as (
                select id from rating
                 where status = 'OPEN' and due_at > :since
                   and (due_at < :now and reminded < 2 or due_at < :soon and reminded < 1)
                 order by due_at limit :most for update)
            update rating set reminded = case when due_at < :now then 2 else 1 end from due where rating.id = due.id
            returning rating.id, steps, region, department, item, due_at, reminded
            """;

    private static final String UNKNOWN = """
            select id, handled_on, entered_at from rating
             where channel = 'CARD' and entry_days is null order by entered_at limit :most
            """;

    /** Nothing is left to ask, or it was long enough. */
    private static final String OVER = """
            (rating.rated_at < :longest
             or rating.closed_at < :kept
                and (rating.status = 'DROPPED' or not rating.real_name or rating.revisited_at is not null))
            """;

    private static final String ERASE_NOTES = """
            update rating_event set reason = null from rating
             where rating.id = rating_event.rating and rating_event.kind in ('REVISITED', 'NOT_REACHED')
               and rating_event.reason is not null and
            """ + OVER;

    private static final String ERASE = """
            with gone as (
                delete from rating_contact using rating where rating.id = rating_contact.rating and
            """ + OVER + """
                returning rating_contact.rating),
            stepped as (
                update rating set steps = steps + 1, contact_erased_at = :now from gone where rating.id = gone.rating
                returning rating.id, rating.steps)
            insert into rating_event (id, rating, step, kind, at)
            select gen_random_uuid(), id, steps, 'CONTACT_ERASED', :now from stepped
            """;

    private final EntityManager entities;

    RatingUpkeep(EntityManager entities) {
        this.entities = entities;
    }

    /** Open rectifications of whose end nobody was told yet, at most a thousand, the first to end first. */
    List<Waiting> waiting(Instant now, Instant soon, Instant since) {
        List<Object[]> found = entities.createNativeQuery(WAITING, Object[].class)
                .setParameter("now", now)
                .setParameter("soon", soon)
                .setParameter("since", since)
                .setParameter("most", AT_ONCE)
                .getResultList();
        return found.stream()
                .map(row -> new Waiting(
                        (UUID) row[0],
                        (int) row[1],
                        (String) row[2],
                        (String) row[3],
                        (String) row[4],
                        (Instant) row[5],
                        (int) row[6] == 2))
                .toList();
    }

    /** Counts the days of cards that were unknown, as far as they are known by now; says of how many. */
    int countDays(Terms terms) {
        List<Object[]> unknown = entities.createNativeQuery(UNKNOWN, Object[].class)
                .setParameter("most", AT_ONCE)
                .getResultList();
        int counted = 0;
        for (Object[] row : unknown) {
            Integer days = terms.entryDays((LocalDate) row[1], (Instant) row[2]);
            if (days != null) {
                counted += entities.createNativeQuery("update rating set entry_days = :days where id = :id")
                        .setParameter("days", days)
                        .setParameter("id", row[0])
                        .executeUpdate();
            }
        }
        return counted;
    }

    /** Erases what is over; says of how many ratings it was. */
    int erase(Instant now, Instant kept, Instant longest) {
        entities.createNativeQuery(ERASE_NOTES)
                .setParameter("kept", kept)
                .setParameter("longest", longest)
                .executeUpdate();
        return entities.createNativeQuery(ERASE)
                .setParameter("now", now)
                .setParameter("kept", kept)
                .setParameter("longest", longest)
                .executeUpdate();
    }
}
