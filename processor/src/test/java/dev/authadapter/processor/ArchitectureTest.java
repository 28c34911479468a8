package dev.authadapter.processor;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import dev.authadapter.processor.diagnostic.DiagnosticPrinter;
import dev.authadapter.processor.diagnostic.Location;
import dev.authadapter.processor.diagnostic.Origin;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Messager;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.TypeMirror;

/** The boundaries between the packages of the processor. */
@AnalyzeClasses(packages = "dev.authadapter", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {

    private static final String ROOT = "dev.authadapter.processor";
    private static final String MODEL = ROOT + ".model..";
    private static final String SOURCE = ROOT + ".source..";
    private static final String SCHEMA = ROOT + ".schema..";
    private static final String CODEGEN = ROOT + ".codegen..";

    /** Of which the processor's jar has a copy under a name of its own. */
    private static final String SNAPSHOT = "dev.authadapter.schema";

    private static final String COMPILER = "javax.lang.model..";

    /** A class on the processor's path may be of another version than the one on the user's class path. */
    @ArchTest
    static final ArchRule READS_ANNOTATIONS_AND_RUNTIME_BY_NAME = noClasses()
            .that()
            .resideInAPackage(ROOT + "..")
            .should()
            .dependOnClassesThat(
                    resideInAPackage("dev.authadapter..").and(not(resideInAnyPackage(ROOT + "..", SNAPSHOT))));

    @ArchTest
    static final ArchRule NOTHING_DEPENDS_ON_THE_PROCESSOR = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + "..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(ROOT + "..");

    @ArchTest
    static final ArchRule THE_MODEL_KNOWS_NO_COMPILER = classes()
            .that()
            .resideInAPackage(MODEL)
            .should()
            .onlyDependOnClassesThat(
                    resideInAnyPackage("java..", "org.jspecify..", MODEL).or(type(Origin.class)));

    @ArchTest
    static final ArchRule THE_MODEL_IS_OF_VALUES = classes()
            .that()
            .resideInAPackage(MODEL)
            .and()
            .doNotHaveSimpleName("package-info")
            .should()
            .beRecords()
            .orShould()
            .beEnums()
            .orShould()
            .beInterfaces();

    @ArchTest
    static final ArchRule ONLY_THE_SCHEMA_KNOWS_HIBERNATE = noClasses()
            .that(resideInAPackage(ROOT + "..").and(not(resideInAPackage(SCHEMA))))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.hibernate..", "org.objectweb.asm..", "jakarta.persistence..");

    @ArchTest
    static final ArchRule ONLY_SOURCE_AND_SHADOW_CLASSES_READ_THE_COMPILER = noClasses()
            .that(resideInAPackage(ROOT + "..")
                    .and(not(resideInAnyPackage(SOURCE, SCHEMA)))
                    .and(not(type(AuthProcessor.class)))
                    .and(not(type(OutputWriter.class)))
                    .and(not(type(DiagnosticPrinter.class)))
                    .and(not(type(Location.class))))
            .should()
            .dependOnClassesThat(resideInAPackage(COMPILER).and(not(type(Modifier.class))));

    @ArchTest
    static final ArchRule IN_THE_SCHEMA_ONLY_SHADOW_CLASSES_DO = noClasses()
            .that()
            .resideInAPackage(SCHEMA)
            .and()
            .haveNameNotMatching(".*\\.schema\\.Shadow.*")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(COMPILER);

    @ArchTest
    static final ArchRule ONLY_GENERATION_WRITES_JAVA = noClasses()
            .that(not(resideInAPackage(CODEGEN))
                    .and(not(type(AdapterSources.class)))
                    .and(not(type(OutputWriter.class))))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.palantir.javapoet..");

    @ArchTest
    static final ArchRule GENERATION_SEES_THE_MODEL_ONLY = classes()
            .that()
            .resideInAPackage(CODEGEN)
            .should()
            .onlyDependOnClassesThat(
                    resideInAnyPackage("java..", "org.jspecify..", "com.palantir.javapoet..", MODEL, CODEGEN)
                            .or(type(Modifier.class)));

    @ArchTest
    static final ArchRule VALIDATION_SEES_THE_MODEL_ONLY = classes()
            .that()
            .resideInAPackage(ROOT + ".validation..")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                    "java..", "org.jspecify..", MODEL, ROOT + ".validation..", ROOT + ".diagnostic.."));

    @ArchTest
    static final ArchRule ONE_CLASS_WRITES_FILES = noClasses()
            .that(not(type(OutputWriter.class)))
            .should()
            .callMethodWhere(DescribedPredicate.describe(
                    "creates a file",
                    call -> call.getTargetOwner().isEquivalentTo(Filer.class)
                            && call.getName().startsWith("create")));

    @ArchTest
    static final ArchRule ONE_CLASS_PRINTS =
            noClasses().that(not(type(DiagnosticPrinter.class))).should().dependOnClassesThat(type(Messager.class));

    @ArchTest
    static final ArchRule NO_STATIC_STATE = fields().that().areStatic().should().beFinal();

    @ArchTest
    static final ArchRule ELEMENTS_DO_NOT_OUTLIVE_THEIR_ROUND = noFields()
            .that()
            .areDeclaredInClassesThat(not(resideInAnyPackage(SOURCE, SCHEMA)).and(not(type(Location.class))))
            .should()
            .haveRawType(JavaClass.Predicates.assignableTo(Element.class)
                    .or(JavaClass.Predicates.assignableTo(TypeMirror.class)));

    @ArchTest
    static final ArchRule NO_CYCLES =
            slices().matching(ROOT + ".(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule SMALL_NAMES = noClasses()
            .should()
            .haveSimpleNameContaining("Util")
            .orShould()
            .haveSimpleNameContaining("Helper")
            .orShould()
            .haveSimpleNameContaining("Manager")
            .orShould()
            .haveSimpleNameContaining("Support");

    @ArchTest
    static final ArchRule CLASSES_ARE_CLOSED = classes()
            .that(isPlainClass())
            .should()
            .haveModifier(JavaModifier.FINAL)
            .orShould()
            .haveModifier(JavaModifier.ABSTRACT);

    private static DescribedPredicate<JavaClass> isPlainClass() {
        return DescribedPredicate.describe(
                "are plain classes of the processor",
                found -> found.getPackageName().startsWith(ROOT)
                        && !found.isInterface()
                        && !found.isEnum()
                        && !found.isAnonymousClass()
                        && !found.isRecord());
    }
}
