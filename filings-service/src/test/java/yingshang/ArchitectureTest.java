package yingshang;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethodWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.MethodCallTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The rules of the house (docs/architecture.md) that a compiler cannot see. */
class ArchitectureTest {

    /** Rooms from the bottom up: a room uses only rooms before it. */
    private static final List<String> ROOMS = List.of(
            "wire",
            "access",
            "indicators",
            "validation",
            "outbox",
            "upload",
            "rows",
            "repetition",
            "notification",
            "jobs",
            "deadline",
            "assignment",
            "round",
            "evidence",
            "cases",
            "filing",
            "review",
            "imports",
            "followup",
            "reform",
            "ratings",
            "appeals",
            "inspections");

    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("yingshang");

    @Test
    void every_class_lives_in_a_known_room() {
        Set<String> found = new TreeSet<>();
        CODE.forEach(type -> found.add(type.getPackageName().split("\\.")[1]));
        assertThat(found).containsExactlyInAnyOrderElementsOf(ROOMS);
    }

    @Test
    void a_room_uses_only_the_rooms_below_it() {
        for (int room = 0; room < ROOMS.size(); room++) {
            String[] above = ROOMS.stream()
                    .skip(room + 1L)
                    .map(name -> "yingshang." + name + "..")
                    .toArray(String[]::new);
            noClasses()
                    .that(resideInAPackage("yingshang." + ROOMS.get(room) + ".."))
                    .should()
                    .dependOnClassesThat(resideInAnyPackage(above))
                    .check(CODE);
        }
    }

    @Test
    void packages_do_not_form_a_circle() {
        slices().matching("yingshang.(**)").should().beFreeOfCycles().check(CODE);
    }

    @Test
    void the_rules_use_nothing_but_java() {
        classes()
                .that()
                .resideInAPackage("yingshang.validation")
                .should()
                .onlyDependOnClassesThat(resideInAPackage("java..").or(resideInAPackage("yingshang.validation")))
                .check(CODE);
    }

    @Test
    void only_services_open_transactions() {
        methods()
                .that()
                .areAnnotatedWith(Transactional.class)
                .should()
                .beDeclaredInClassesThat(SERVICES)
                .check(CODE);
        classes()
                .that()
                .areAnnotatedWith(Transactional.class)
                .should(be(SERVICES))
                .allowEmptyShould(true)
                .check(CODE);
    }

    @Test
    void only_jobs_are_scheduled() {
        methods()
                .that()
                .areAnnotatedWith(Scheduled.class)
                .should()
                .beDeclaredInClassesThat()
                .haveSimpleNameEndingWith("Job")
                .check(CODE);
    }

    @Test
    void dependencies_come_through_constructors() {
        noFields().should().beAnnotatedWith(Inject.class).check(CODE);
        noMethods().should().beAnnotatedWith(Inject.class).check(CODE);
    }

    @Test
    void only_the_official_clock_tells_the_time() {
        noClasses()
                .that()
                .doNotHaveSimpleName("OfficialClock")
                .should(callMethodWhere(TELLS_THE_TIME))
                .orShould()
                .callConstructor(java.util.Date.class)
                .check(CODE);
    }

    @Test
    void entities_guard_their_own_state() {
        noMethods()
                .that()
                .areDeclaredInClassesThat(ENTITIES)
                .should()
                .haveNameMatching("set[A-Z].*")
                .check(CODE);
        fields().that()
                .areDeclaredInClassesThat(ENTITIES)
                .should()
                .notBePublic()
                .check(CODE);
    }

    @Test
    void entities_refer_to_others_by_code_or_id() {
        noFields()
                .should()
                .beAnnotatedWith(ManyToOne.class)
                .orShould()
                .beAnnotatedWith(OneToOne.class)
                .orShould()
                .beAnnotatedWith(OneToMany.class)
                .orShould()
                .beAnnotatedWith(ManyToMany.class)
                .check(CODE);
    }

    @Test
    void entities_and_resources_stay_inside_their_room() {
        classes().that(ENTITIES).should().notBePublic().check(CODE);
        classes().that().areAnnotatedWith(Path.class).should().notBePublic().check(CODE);
    }

    @Test
    void methods_of_resources_are_public_or_they_would_answer_nothing() {
        methods()
                .that()
                .areMetaAnnotatedWith(HttpMethod.class)
                .should()
                .bePublic()
                .check(CODE);
    }

    private static final DescribedPredicate<JavaClass> SERVICES =
            describe("services", type -> type.getSimpleName().endsWith("Service"));

    private static final DescribedPredicate<JavaClass> ENTITIES = describe(
            "entities", type -> type.isAnnotatedWith(Entity.class) || type.isAnnotatedWith(MappedSuperclass.class));

    private static final DescribedPredicate<JavaMethodCall> TELLS_THE_TIME =
            describe("the time is told", call -> tellsTheTime(call.getTargetOwner(), call.getTarget()));

    private static boolean tellsTheTime(JavaClass owner, MethodCallTarget method) {
        boolean withClock = method.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Clock.class));
        return owner.getPackageName().equals("java.time") && method.getName().equals("now") && !withClock
                || owner.isEquivalentTo(Clock.class) && method.getName().startsWith("system")
                || owner.isEquivalentTo(System.class) && method.getName().equals("currentTimeMillis");
    }
}
