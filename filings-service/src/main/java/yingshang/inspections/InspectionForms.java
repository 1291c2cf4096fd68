package yingshang.inspections;

import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/**
 * The scoring forms, from reviewed files; a faulty one stops the start. A form never changes: a new one has a new code.
 */
@Startup
@Singleton
class InspectionForms {

    private final List<InspectionFormView> forms;

    InspectionForms() {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        this.forms = FormFile.read(
                loader.getResourceAsStream("reference/inspection-forms.tsv"),
                loader.getResourceAsStream("reference/inspection-items.tsv"));
    }

    List<InspectionFormView> all() {
        return forms;
    }

    Optional<InspectionFormView> coded(String code) {
        return forms.stream().filter(form -> form.code().equals(code)).findFirst();
    }

    /** A form that something stored refers to. */
    InspectionFormView existing(String code) {
        return coded(code).orElseThrow(() -> new IllegalStateException("there is no form " + code));
    }
}
