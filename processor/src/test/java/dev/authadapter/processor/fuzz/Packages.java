package dev.authadapter.processor.fuzz;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileManager.Location;
import javax.tools.JavaFileObject;

/** What is in the packages of the libraries. They do not change, and each compilation looks for the same. For one thread. */
final class Packages {

    private final Map<Question, List<JavaFileObject>> known = new HashMap<>();

    private final IdentityHashMap<JavaFileObject, String> names = new IdentityHashMap<>();

    private record Question(Location location, String packageName, Set<JavaFileObject.Kind> kinds, boolean recurse) {}

    /** As {@link JavaFileManager#list} of the libraries does. */
    List<JavaFileObject> list(
            JavaFileManager libraries,
            Location location,
            String packageName,
            Set<JavaFileObject.Kind> kinds,
            boolean recurse)
            throws IOException {
        Question question = new Question(location, packageName, Set.copyOf(kinds), recurse);
        List<JavaFileObject> answer = known.get(question);
        if (answer == null) {
            answer = new ArrayList<>();
            libraries.list(location, packageName, kinds, recurse).forEach(answer::add);
            known.put(question, answer);
        }
        return answer;
    }

    /** As {@link JavaFileManager#inferBinaryName} of the libraries does. */
    String binaryName(JavaFileManager libraries, Location location, JavaFileObject file) {
        return names.computeIfAbsent(file, unknown -> libraries.inferBinaryName(location, unknown));
    }
}
