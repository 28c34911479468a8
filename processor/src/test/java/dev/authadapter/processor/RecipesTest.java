package dev.authadapter.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The recipes for contributors name nothing that is not there. Whether they are complete only following them can tell. */
final class RecipesTest {

    private static final Path ROOT = Path.of("..");
    private static final Pattern QUOTED = Pattern.compile("`([^`\\s]+)`");
    private static final Pattern PLACEHOLDER = Pattern.compile("/?<.*");
    private static final Pattern TYPE = Pattern.compile("[A-Z]\\w*[a-z]\\w*(?:\\.\\w+)?");
    private static final Pattern PACKAGE = Pattern.compile("dev\\.authadapter(?:\\.[a-z]+)+");
    private static final Pattern FILE = Pattern.compile("[\\w-]+\\.(?:sql|txt|properties)");

    @Test
    void nameWhatExists() throws IOException {
        Set<String> files = new HashSet<>();
        Set<String> directories = new HashSet<>();
        collect(files, directories);
        List<String> quoted = QUOTED.matcher(Files.readString(ROOT.resolve("docs/contributing.md")))
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();

        assertThat(quoted)
                .filteredOn(TYPE.asMatchPredicate())
                .hasSizeGreaterThan(30)
                .allSatisfy(type -> assertThat(files).contains(type.replaceFirst("\\..*", "") + ".java"));
        assertThat(quoted)
                .filteredOn(FILE.asMatchPredicate())
                .isNotEmpty()
                .allSatisfy(name -> assertThat(files).contains(name));
        assertThat(quoted)
                .filteredOn(PACKAGE.asMatchPredicate())
                .isNotEmpty()
                .allSatisfy(name -> assertThat(directories).anyMatch(path -> path.endsWith(name.replace('.', '/'))));
        assertThat(quoted)
                .map(path -> PLACEHOLDER.matcher(path).replaceFirst(""))
                .filteredOn(path -> path.contains("/") && !path.startsWith("./") && !path.startsWith("-"))
                .isNotEmpty()
                .allSatisfy(path -> assertThat(ROOT.resolve(path)).exists());
    }

    /** Names of files and paths of directories; what a build has put there does not count. */
    private static void collect(Set<String> files, Set<String> directories) throws IOException {
        Files.walkFileTree(ROOT, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                String name = directory.getFileName().toString();
                directories.add(directory.toString().replace('\\', '/'));
                return name.equals("target") || name.equals(".git")
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                files.add(file.getFileName().toString());
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
