package linli.bot.directory;

/** Who a group is for. */
enum GroupKind {
    RESIDENTS("居民"),
    VOLUNTEERS("志愿者"),
    STAFF("工作");

    private final String chinese;

    GroupKind(String chinese) {
        this.chinese = chinese;
    }

    String chinese() {
        return chinese;
    }
}
