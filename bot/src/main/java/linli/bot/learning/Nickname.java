package linli.bot.learning;

/**
 * What people call a place that the directory knows by other names.
 *
 * @param community id of the 社区 where they call it so
 * @param word as they say it
 * @param place id of what they seem to mean
 * @param ticket id of the ticket where it came up
 * @param state how far it has got
 */
public record Nickname(String community, String word, String place, long ticket, State state) {
    public enum State {
        PROPOSED,
        LEARNT,
        FORGOTTEN
    }

    Nickname become(State other) {
        return new Nickname(community, word, place, ticket, other);
    }
}
