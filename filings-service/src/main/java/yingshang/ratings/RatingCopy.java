package yingshang.ratings;

import java.time.Instant;
import yingshang.rows.BinaryCopy;
import yingshang.rows.Bulk;

/** Writes ratings with their deadlines and days. */
final class RatingCopy implements Bulk.Writer<RatingRecord> {

    /** The columns, in the order in which they are written. */
    static final String COLUMNS = "line bigint, number text collate \"C\", department text, item text,"
            + " service_window text, channel text, level integer, handled_on date, rated_at timestamptz,"
            + " entered_at timestamptz, real_name boolean, entry_days integer, complexity text, due_at timestamptz,"
            + " rectified_at timestamptz, revisited_at timestamptz, contact_name text, contact_phone text,"
            + " contact_comment text";

    private final Terms terms;

    RatingCopy(Terms terms) {
        this.terms = terms;
    }

    @Override
    public void write(RatingRecord rating, BinaryCopy out) {
        out.putLong(rating.row());
        out.put(rating.number());
        out.put(rating.department());
        out.put(rating.item());
        out.put(rating.window());
        out.put(rating.channel().name());
        out.put((Integer) rating.level().points());
        out.put(rating.handledOn());
        out.put(rating.ratedAt());
        out.put(rating.enteredAt());
        out.put(rating.realName());
        out.put(terms.entryDays(rating));
        writeRectification(rating, out);
        Contact contact = rating.contact();
        out.put(contact == null ? null : contact.name());
        out.put(contact == null ? null : contact.phone());
        out.put(contact == null ? null : contact.comment());
    }

    private void writeRectification(RatingRecord rating, BinaryCopy out) {
        Complexity complexity = terms.complexity(rating);
        Instant due = complexity == null ? null : terms.due(rating.enteredAt(), complexity);
        out.put(complexity == null ? null : complexity.name());
        out.put(due);
        out.put(rating.rectifiedAt());
        out.put(rating.revisitedAt());
    }
}
