package yingshang.scoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import yingshang.freshness.ResultVersionService;
import yingshang.freshness.Subject;

/** Tells that results have changed, in the transaction of the run that changed them. */
@ApplicationScoped
class ScoreVersions {

    private final ResultVersionService versions;

    ScoreVersions(ResultVersionService versions) {
        this.versions = versions;
    }

    void follow(@Observes ResultsChanged changed) {
        versions.changed(Subject.SCORES);
        versions.changed(Subject.INTERVALS);
    }
}
