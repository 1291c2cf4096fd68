package yingshang.evidence;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import yingshang.indicators.Indicators;
import yingshang.wire.Page;

/**
 * What proves the values of filings. Who may see or change it, and when, is the filing's business: whoever changes
 * something holds the filing and does so in its transaction.
 */
@ApplicationScoped
public class EvidenceService {

    private final Attachments attachments;
    private final AttachmentRepository rows;
    private final Links links;
    private final Indicators indicators;

    EvidenceService(Attachments attachments, AttachmentRepository rows, Links links, Indicators indicators) {
        this.attachments = attachments;
        this.rows = rows;
        this.links = links;
        this.indicators = indicators;
    }

    /** The scenarios of a filing for which there is evidence. */
    @Transactional(TxType.MANDATORY)
    public Set<String> scenarios(UUID filing) {
        return links.scenarios(filing);
    }

    /** For how many scenarios of each filing there is evidence; filings without any are not there. */
    @Transactional(TxType.MANDATORY)
    public Map<UUID, Long> scenarioCounts(Collection<UUID> filings) {
        return links.scenarioCounts(filings);
    }

    /** Says that {@code reference} stands for a scenario of a filing; saying it again changes nothing. */
    @Transactional(TxType.MANDATORY)
    public void link(UUID filing, String scenario, EvidenceKind kind, UUID reference, String by, Instant at) {
        links.add(filing, kind, reference, Set.of(scenario), new Stamp(by, at));
    }

    /** Says that {@code reference} alone, of all of its kind, stands for a scenario of a filing. */
    @Transactional(TxType.MANDATORY)
    public void stand(UUID filing, String scenario, EvidenceKind kind, UUID reference, String by, Instant at) {
        links.replace(filing, scenario, kind, reference, new Stamp(by, at));
    }

    /**
     * Keeps an attachment. Bytes that the filing has attached already are not kept twice: what stands then stands for
     * the scenarios of both.
     *
     * @param indicator whose scenarios it may stand for
     * @throws EvidenceException FULL, or UNKNOWN_SCENARIO
     */
    @Transactional(TxType.MANDATORY)
    public AttachmentView attach(UUID filing, String indicator, NewAttachment wanted, Stamp stamp) {
        requireKnown(indicator, wanted.scenarios());
        Attachment attachment = attachments.add(filing, wanted, stamp);
        links.add(filing, EvidenceKind.ATTACHMENT, attachment.id(), wanted.scenarios(), stamp);
        return view(attachment);
    }

    /**
     * Says for exactly which scenarios an attachment stands.
     *
     * @throws EvidenceException NOT_FOUND, REMOVED, or UNKNOWN_SCENARIO
     */
    @Transactional(TxType.MANDATORY)
    public AttachmentView relink(UUID filing, UUID id, String indicator, Set<String> scenarios, Stamp stamp) {
        Attachment attachment = attachments.standing(filing, id);
        requireKnown(indicator, scenarios);
        links.set(filing, EvidenceKind.ATTACHMENT, id, scenarios, stamp);
        return view(attachment);
    }

    /**
     * Takes an attachment out of a filing.
     *
     * @param submitted when the filing was last submitted; null before. What was part of that stays, as removed
     * @throws EvidenceException NOT_FOUND, or REMOVED
     */
    @Transactional(TxType.MANDATORY)
    public void remove(UUID filing, UUID id, Instant submitted, Stamp stamp) {
        Attachment attachment = attachments.standing(filing, id);
        if (submitted != null && !attachment.addedAt().isAfter(submitted)) {
            links.set(filing, EvidenceKind.ATTACHMENT, id, Set.of(), stamp);
            attachment.remove(stamp);
        } else {
            links.forget(id);
            attachments.forget(attachment);
        }
    }

    /** Brings back the evidence of an earlier moment; what came later stays, as removed. */
    @Transactional(TxType.MANDATORY)
    public void restore(UUID filing, Instant moment, Stamp stamp) {
        attachments.restore(filing, moment, stamp);
        links.restore(filing, moment, stamp);
    }

    /** The attachments of a filing, removed ones as well, the first first. */
    @Transactional(TxType.MANDATORY)
    public Page<AttachmentView> list(UUID filing, int page, int size) {
        PanacheQuery<Attachment> found = rows.of(filing).page(page, size);
        List<Attachment> shown = found.list();
        Map<UUID, List<String>> scenarios =
                links.scenariosOf(shown.stream().map(Attachment::id).toList());
        return new Page<>(
                shown.stream()
                        .map(one -> one.view(scenarios.getOrDefault(one.id(), List.of())))
                        .toList(),
                page,
                size,
                found.count());
    }

    /** @throws EvidenceException NOT_FOUND */
    @Transactional(TxType.MANDATORY)
    public AttachmentView get(UUID filing, UUID id) {
        return view(attachments.get(filing, id));
    }

    @Transactional
    void copy(UUID id, OutputStream out) throws IOException {
        attachments.copy(id, out);
    }

    @Transactional
    Holdings holdings() {
        return rows.holdings();
    }

    private AttachmentView view(Attachment attachment) {
        return attachment.view(links.scenariosOf(List.of(attachment.id())).getOrDefault(attachment.id(), List.of()));
    }

    private void requireKnown(String indicator, Set<String> scenarios) {
        if (scenarios.isEmpty()) {
            return;
        }
        var known = indicators.framework().scenarios();
        Optional<String> unknown = scenarios.stream()
                .filter(code ->
                        !known.containsKey(code) || !known.get(code).indicator().equals(indicator))
                .sorted()
                .findFirst();
        unknown.ifPresent(code -> {
            throw new EvidenceException(EvidenceException.Reason.UNKNOWN_SCENARIO, code);
        });
    }
}
