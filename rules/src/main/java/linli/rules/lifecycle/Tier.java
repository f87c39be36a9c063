package linli.rules.lifecycle;

/** The ladder 小区 → 社区 → 镇街 → 县区: small matters end low, large ones climb. */
public enum Tier {
    ESTATE("小区"),
    COMMUNITY("社区"),
    STREET("镇街"),
    COUNTY("县区");

    private final String chinese;

    Tier(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }

    /** The next one up; the top stays where it is. */
    public Tier next() {
        return values()[Math.min(ordinal() + 1, values().length - 1)];
    }
}
