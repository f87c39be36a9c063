package linli.bot;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import linli.bot.channel.Receiver;
import linli.bot.inbox.Inbox;
import linli.rules.Problem;
import linli.rules.Understanding;
import linli.rules.Utterance;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The map of the program, held against its classes. */
class ArchitectureTest {
    /** Top to bottom. Packages of one line do not know each other. */
    private static final List<Set<String>> MAP = List.of(
            Set.of("trial"),
            Set.of("demo"),
            Set.of("desk"),
            Set.of("post"),
            Set.of("intake"),
            Set.of("command"),
            Set.of("announce", "points", "learning"),
            Set.of("ticket"),
            Set.of("voice"),
            Set.of("photo"),
            Set.of("directory"),
            Set.of("inbox"),
            Set.of("channel.playground"),
            Set.of("channel"));

    private static final String BOT = "linli.bot";
    private static final JavaClasses LINLI = classes();

    @Test
    void every_package_has_its_place_on_the_map() {
        var packages = new TreeSet<String>();
        LINLI.stream().filter(ArchitectureTest::isBelowRoot).forEach(one -> packages.add(packageOf(one)));
        var map = new TreeSet<String>();
        MAP.forEach(map::addAll);
        assertThat(packages).isEqualTo(map);
    }

    @Test
    void a_package_only_looks_down() {
        ArchRuleDefinition.classes()
                .that(describe("are below the root", ArchitectureTest::isBelowRoot))
                .should(lookDown())
                .check(LINLI);
    }

    @Test
    void a_channel_reaches_upward_only_through_the_receiver() {
        ArchRuleDefinition.classes()
                .that()
                .resideOutsideOfPackage("linli.bot.channel..")
                .and()
                .areAssignableTo(Receiver.class)
                .should()
                .be(Inbox.class)
                .check(LINLI);
        ArchRuleDefinition.classes()
                .that()
                .resideInAPackage("linli.bot.channel..")
                .should()
                .onlyDependOnClassesThat(describe(
                        "are no part of the bot above the channels",
                        other -> !other.getPackageName().startsWith(BOT)
                                || other.getPackageName().startsWith(BOT + ".channel")))
                .check(LINLI);
    }

    @Test
    void the_rules_know_neither_spring_nor_the_bot() {
        noClasses()
                .that()
                .resideInAPackage("linli.rules..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "linli.bot..", "java.sql..", "javax.sql..")
                .check(LINLI);
    }

    @Test
    void no_two_packages_of_the_rules_need_each_other() {
        slices().matching("linli.rules.(*)..").should().beFreeOfCycles().check(LINLI);
    }

    /** The front door knows every room; the rooms know what is handed through it. */
    @Test
    void the_packages_of_the_rules_know_only_the_values_of_the_front_door() {
        ArchRuleDefinition.classes()
                .that()
                .resideInAPackage("linli.rules.*..")
                .should()
                .onlyDependOnClassesThat(describe(
                        "are no machinery of linli.rules itself",
                        other -> !other.getPackageName().equals("linli.rules")
                                || other.isEquivalentTo(Problem.class)
                                || other.isEquivalentTo(Utterance.class)
                                || other.isEquivalentTo(Understanding.class)))
                .check(LINLI);
    }

    @Test
    void sql_is_in_stores_only() {
        noClasses()
                .that()
                .haveSimpleNameNotEndingWith("Store")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(JdbcClient.class)
                .check(LINLI);
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(Database.class.getName())
                .should()
                .dependOnClassesThat()
                .haveNameMatching(
                        "java\\.sql\\.(Prepared|Callable)?Statement|.*\\.(NamedParameter)?Jdbc(Template|Operations)")
                .check(LINLI);
    }

    @Test
    void time_is_what_the_injected_source_says() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("linli.bot.demo.SettableTime")
                .should()
                .accessTargetWhere(readsTheMachinesClock())
                .check(LINLI);
        noClasses().should().dependOnClassesThat().areAssignableTo(Clock.class).check(LINLI);
    }

    private static boolean isBelowRoot(JavaClass one) {
        return one.getPackageName().startsWith(BOT + ".");
    }

    private static String packageOf(JavaClass one) {
        return one.getPackageName().substring(BOT.length() + 1);
    }

    private static int lineOf(JavaClass one) {
        var name = packageOf(one);
        return MAP.indexOf(
                MAP.stream().filter(line -> line.contains(name)).findFirst().orElseThrow());
    }

    private static ArchCondition<JavaClass> lookDown() {
        return new ArchCondition<>("only look down") {
            @Override
            public void check(JavaClass one, ConditionEvents events) {
                one.getDirectDependenciesFromSelf().stream()
                        .filter(dependency -> !mayKnow(one, dependency.getTargetClass()))
                        .forEach(dependency ->
                                events.add(SimpleConditionEvent.violated(one, dependency.getDescription())));
            }
        };
    }

    private static boolean mayKnow(JavaClass one, JavaClass other) {
        var target = other.getBaseComponentType();
        if (!target.getPackageName().startsWith(BOT)) {
            return true;
        }
        return isBelowRoot(target) && (packageOf(one).equals(packageOf(target)) || lineOf(one) < lineOf(target));
    }

    private static DescribedPredicate<JavaAccess<?>> readsTheMachinesClock() {
        return describe("reads the machine's clock", access -> {
            var target = access.getTarget();
            var owner = target.getOwner().getFullName();
            return owner.startsWith("java.time.") && target.getName().equals("now")
                    || target.getName().equals("currentTimeMillis")
                    || owner.equals("java.util.Date") && isWithoutParameters(target);
        });
    }

    private static boolean isWithoutParameters(AccessTarget target) {
        return target instanceof CodeUnitAccessTarget code
                && code.getRawParameterTypes().isEmpty()
                && code.getName().equals(JavaConstructor.CONSTRUCTOR_NAME);
    }

    /** The libraries' own classes need only their names here. */
    private static JavaClasses classes() {
        ArchConfiguration.get().setResolveMissingDependenciesFromClassPath(false);
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("linli");
    }
}
