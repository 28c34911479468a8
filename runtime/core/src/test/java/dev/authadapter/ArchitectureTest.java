package dev.authadapter;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.lang.conditions.ArchConditions.haveModifier;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.hibernate.Hibernate;
import org.hibernate.Length;
import org.hibernate.SharedSessionContract;

@AnalyzeClasses(packages = "dev.authadapter", importOptions = DoNotIncludeTests.class)
final class ArchitectureTest {

    private static final DescribedPredicate<JavaClass> HIBERNATE_SPI = resideInAnyPackage("org.hibernate..")
            .and(DescribedPredicate.not(resideInAnyPackage("org.hibernate.annotations..")))
            .and(DescribedPredicate.not(
                    JavaClass.Predicates.belongToAnyOf(SharedSessionContract.class, Hibernate.class, Length.class)))
            .as("Hibernate's SPI");

    @ArchTest
    static final ArchRule HIBERNATE_IS_KNOWN_TO_ITS_MAPPING_ONLY = noClasses()
            .that()
            .haveNameNotMatching("dev\\.authadapter\\.engine\\.Hibernate.*")
            .should()
            .dependOnClassesThat(HIBERNATE_SPI);

    @ArchTest
    static final ArchRule HIBERNATE_CLASSES_ARE_HIDDEN =
            classes().that().haveSimpleNameStartingWith("Hibernate").should().bePackagePrivate();

    @ArchTest
    static final ArchRule ENTITIES_KNOW_NOTHING_OF_OURS = noClasses()
            .that()
            .resideInAPackage("dev.authadapter.entity")
            .should()
            .dependOnClassesThat(resideInAnyPackage("dev.authadapter..")
                    .and(DescribedPredicate.not(resideInAnyPackage("dev.authadapter.entity"))));

    @ArchTest
    static final ArchRule ENGINE_KNOWS_NO_DEFAULT_ENTITY = noClasses()
            .that()
            .resideOutsideOfPackage("dev.authadapter.entity")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.authadapter.entity");

    @ArchTest
    static final ArchRule PACKAGES_HAVE_NO_CYCLES =
            slices().matching("dev.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule CONTRACT_KNOWS_NO_ENGINE = noClasses()
            .that()
            .resideInAPackage("dev.authadapter")
            .should()
            .dependOnClassesThat(
                    resideInAnyPackage("dev.authadapter.engine..", "dev.authadapter.entity..", "org.hibernate.."));

    @ArchTest
    static final ArchRule NO_STATIC_STATE = fields().that().areStatic().should().beFinal();

    @ArchTest
    static final ArchRule NO_REFLECTION =
            noClasses().should().dependOnClassesThat().resideInAPackage("java.lang.reflect..");

    @ArchTest
    static final ArchRule CLASSES_ARE_FINAL_UNLESS_MADE_TO_BE_EXTENDED = classes()
            .that()
            .resideInAPackage("dev.authadapter.engine")
            .and()
            .areNotInterfaces()
            .and()
            .areNotEnums()
            .should(haveModifier(FINAL));
}
