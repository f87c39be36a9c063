package linli.bot;

/** The settings of a command that does one thing and stops: no pages, no calendar. */
final class Tool {
    private Tool() {}

    /** @param data folder for everything it writes, or null for the usual one */
    static String[] settings(String data, String... more) {
        var settings = new java.util.ArrayList<>(java.util.List.of(
                "--spring.main.web-application-type=none",
                "--spring.quartz.auto-startup=false"));
        if (data != null) {
            settings.add("--linli.data=" + data);
        }
        settings.addAll(java.util.List.of(more));
        return settings.toArray(String[]::new);
    }
}
