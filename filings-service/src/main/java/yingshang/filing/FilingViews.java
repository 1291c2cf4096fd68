package yingshang.filing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import yingshang.validation.Finding;

/** Shows filings, with what the rules say in the reader's language. */
@ApplicationScoped
class FilingViews {

    private final EntryRepository entries;
    private final FindingTexts texts;

    FilingViews(EntryRepository entries, FindingTexts texts) {
        this.entries = entries;
        this.texts = texts;
    }

    FilingView of(Filing filing) {
        return of(List.of(filing)).get(0);
    }

    List<FilingView> of(List<Filing> filings) {
        if (filings.isEmpty()) {
            return List.of();
        }
        Map<UUID, List<Entry>> held = entries
                .current(filings.stream().map(Filing::id).toList())
                .stream()
                .collect(Collectors.groupingBy(Entry::filing));
        return filings.stream()
                .map(filing -> filing.view(
                        held.getOrDefault(filing.id(), List.of()).stream()
                                .map(entry -> entry.view(findings(entry.findings())))
                                .toList(),
                        findings(filing.findings())))
                .toList();
    }

    private List<FindingView> findings(List<Finding> findings) {
        return findings.stream().map(this::finding).toList();
    }

    private FindingView finding(Finding finding) {
        return new FindingView(finding.rule().code(), finding.rule().severity().code(), texts.of(finding));
    }
}
