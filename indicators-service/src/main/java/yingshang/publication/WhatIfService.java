package yingshang.publication;

import static yingshang.publication.PublicationException.Reason.NOTHING_TO_SCORE;
import static yingshang.publication.PublicationException.Reason.TOO_MANY_ROWS;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import yingshang.catalogue.Catalogue;
import yingshang.catalogue.Framework;
import yingshang.catalogue.Period;
import yingshang.catalogue.RegionView;
import yingshang.catalogue.Written;
import yingshang.intake.Accepted;
import yingshang.publication.WhatIfView.Compared;
import yingshang.publication.WhatIfView.Result;
import yingshang.publication.WhatIfView.Row;
import yingshang.publication.recomputation.ComputedScores;
import yingshang.scoring.ScoreKind;
import yingshang.scoring.Shown;
import yingshang.scoring.method.NodeScore;

/** Computes what standing measurements come to under another framework, beside the one in force, and keeps nothing. */
@ApplicationScoped
class WhatIfService {

    private static final int TEN_MINUTES = 600;
    private static final int MOST_ROWS = 20_000;

    private final Catalogue catalogue;
    private final Freezing freezing;
    private final CandidateRepository candidates;

    WhatIfService(Catalogue catalogue, Freezing freezing, CandidateRepository candidates) {
        this.catalogue = catalogue;
        this.freezing = freezing;
        this.candidates = candidates;
    }

    /** The same with a framework edition that the catalogue knows; CatalogueException UNKNOWN_EDITION. */
    @Transactional
    @TransactionConfiguration(timeout = TEN_MINUTES)
    WhatIfView compare(int edition, List<Period> periods, ScoreKind kind) {
        return compared(catalogue.edition(edition), periods, kind);
    }

    /**
     * Compares the framework in force with {@code other}.
     *
     * @throws PublicationException NOTHING_MEASURED, TOO_LARGE, NOTHING_TO_SCORE, TOO_MANY_ROWS, CANDIDATE_UNDER_WAY
     */
    @Transactional
    @TransactionConfiguration(timeout = TEN_MINUTES)
    WhatIfView compare(Framework other, List<Period> periods, ScoreKind kind) {
        return compared(other, periods, kind);
    }

    private WhatIfView compared(Framework other, List<Period> periods, ScoreKind kind) {
        if (!candidates.tryLock()) {
            throw new PublicationException(PublicationException.Reason.CANDIDATE_UNDER_WAY, other.code());
        }
        Framework current = catalogue.current();
        List<Accepted> measurements = freezing.measurements(List.of(current, other), periods);
        ComputedScores inForce = scores(current, measurements, periods);
        ComputedScores draft = scores(other, measurements, periods);
        return new WhatIfView(compared(current), compared(other), measurements.size(), rows(inForce, draft, kind));
    }

    private ComputedScores scores(Framework framework, List<Accepted> measurements, List<Period> periods) {
        try {
            return new ComputedScores(framework, catalogue.reference().regions(), measurements, periods);
        } catch (IllegalArgumentException nothing) {
            throw new PublicationException(NOTHING_TO_SCORE, framework.code());
        }
    }

    private static Compared compared(Framework framework) {
        return new Compared(framework.edition(), framework.code(), framework.digest());
    }

    private static List<Row> rows(ComputedScores inForce, ComputedScores other, ScoreKind kind) {
        Set<String> nodes = new LinkedHashSet<>(nodes(inForce, kind));
        nodes.addAll(nodes(other, kind));
        Set<RegionView> regions = new LinkedHashSet<>(inForce.regions());
        regions.addAll(other.regions());
        if ((long) nodes.size() * regions.size() * inForce.periods().size() > MOST_ROWS) {
            throw new PublicationException(TOO_MANY_ROWS, MOST_ROWS);
        }
        List<Row> rows = new ArrayList<>();
        for (Period period : inForce.periods()) {
            for (RegionView region : regions) {
                for (String node : nodes) {
                    rows.add(row(region, period, node, inForce, other));
                }
            }
        }
        return rows;
    }

    private static List<String> nodes(ComputedScores scores, ScoreKind kind) {
        Map<String, ScoreKind> kinds = ScoreKind.byNode(scores.framework());
        return scores.order().stream().filter(node -> kinds.get(node) == kind).toList();
    }

    private static Row row(
            RegionView region, Period period, String node, ComputedScores inForce, ComputedScores other) {
        NodeScore now = score(inForce, region, period, node);
        NodeScore then = score(other, region, period, node);
        boolean both = now != null && then != null && now.scored() && then.scored();
        return new Row(
                region.code(),
                period.code(),
                node,
                result(inForce, region, period, now),
                result(other, region, period, then),
                both ? Shown.figure(then.score().subtract(now.score())) : null);
    }

    private static NodeScore score(ComputedScores scores, RegionView region, Period period, String node) {
        return scores.regions().contains(region)
                ? scores.scores(region.code(), period).get(node)
                : null;
    }

    private static Result result(ComputedScores scores, RegionView region, Period period, NodeScore score) {
        return score == null
                ? null
                : new Result(
                        Written.of(score.state()),
                        Shown.figure(score.score()),
                        scores.ranks(region.level(), period, score.code()).get(region.code()));
    }
}
