package dev.authadapter.processor.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;

final class RulesTest {

    private final List<String> listed =
            Rules.all().stream().map(rule -> rule.getClass().getName()).toList();

    @Test
    void listsEveryRule() {
        List<String> existing = new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages(Rules.class.getPackageName())
                        .stream()
                        .filter(found -> found.isAssignableTo(Rule.class) && !found.isInterface())
                        .map(JavaClass::getName)
                        .toList();

        assertThat(listed).containsExactlyInAnyOrderElementsOf(existing);
    }

    @Test
    void hasATestForEveryRule() {
        assertThat(listed)
                .allSatisfy(name -> assertThat(Class.forName(name + "Test")).isNotNull());
    }
}
