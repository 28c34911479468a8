package dev.authadapter.processor.fuzz;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * One slip, the same whenever its number is the same.
 *
 * @param number which one
 * @param project what was spoilt
 * @param path the file that was spoilt
 * @param mutation how
 * @param sources the whole project, spoilt
 */
record Slip(long number, String project, String path, Mutation mutation, Map<String, String> sources) {

    private static final Pattern ROLE =
            Pattern.compile("@(\\w+\\.)*Auth(User|Account|Session|VerificationToken|Authenticator)\\b");
    private static final List<Mutation> MUTATIONS = List.of(Mutation.values());

    /** Spoils one place of one file of one project; there is always one, as every file has a class with a name. */
    static Slip of(long number, Map<String, Map<String, Parts>> projects) {
        SplittableRandom random = new SplittableRandom(number);
        List<Map.Entry<String, Map<String, Parts>>> all = List.copyOf(projects.entrySet());
        while (true) {
            Map.Entry<String, Map<String, Parts>> project = all.get(random.nextInt(all.size()));
            List<Map.Entry<String, Parts>> files =
                    List.copyOf(project.getValue().entrySet());
            Map.Entry<String, Parts> file = files.get(random.nextInt(files.size()));
            Mutation mutation = MUTATIONS.get(random.nextInt(MUTATIONS.size()));
            Optional<String> spoilt = mutation.apply(file.getValue(), random);
            if (spoilt.isPresent()) {
                Map<String, String> sources = new TreeMap<>();
                files.forEach(
                        other -> sources.put(other.getKey(), other.getValue().text()));
                sources.put(file.getKey(), spoilt.get());
                return new Slip(number, project.getKey(), file.getKey(), mutation, sources);
            }
        }
    }

    /** Whether anything is left to make an adapter of. */
    boolean hasRoles() {
        return sources.values().stream().anyMatch(text -> ROLE.matcher(text).find());
    }

    /** For whom it is told. */
    String description() {
        return "slip " + number + ", " + mutation + " in " + path + " of '" + project + "'";
    }
}
