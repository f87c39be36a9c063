package linli.bot.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import linli.bot.channel.Incoming;

/** Where a play stands: who said what last, what was found wrong so far. */
class Scene {
    private final Conversation conversation;
    private final String community;
    private final boolean twice;
    private final List<String> failures = new ArrayList<>();
    private Incoming last;
    private long mark;

    /**
     * @param conversation what is played
     * @param community id of the 社区
     * @param twice whether every message is delivered a second time
     */
    Scene(Conversation conversation, String community, boolean twice) {
        this.conversation = conversation;
        this.community = community;
        this.twice = twice;
    }

    Conversation conversation() {
        return conversation;
    }

    String community() {
        return community;
    }

    boolean twice() {
        return twice;
    }

    /** What the bot says from here on counts as answer. */
    void marks(long id) {
        mark = id;
    }

    long mark() {
        return mark;
    }

    void said(Incoming message) {
        last = message;
    }

    Incoming last() {
        return last;
    }

    void report(Optional<String> failure) {
        failure.ifPresent(failures::add);
    }

    List<String> failures() {
        return failures;
    }
}
