package dev.authadapter.examples.springboot.web;

import java.util.List;

/** What a person would call the device a session is used on. A guess, by what browsers say of themselves. */
final class Device {

    /** Most browsers name others too; the first that fits is the one. */
    private static final List<String> BROWSERS = List.of("Edg", "OPR", "Firefox", "Chrome", "Safari");

    private static final List<String> SYSTEMS = List.of("Android", "iPhone", "iPad", "Windows", "Mac OS", "Linux");

    private Device() {}

    /** Names a device, such as {@code Chrome on Linux}. */
    static String of(String userAgent) {
        if (userAgent == null) {
            return "An unknown device";
        }
        String browser =
                first(BROWSERS, userAgent, "A program").replace("Edg", "Edge").replace("OPR", "Opera");
        return browser + " on " + first(SYSTEMS, userAgent, "an unknown system");
    }

    private static String first(List<String> names, String userAgent, String otherwise) {
        return names.stream().filter(userAgent::contains).findFirst().orElse(otherwise);
    }
}
