package linli.rules.duplicate;

import java.time.Instant;

/**
 * A ticket as far as comparing goes.
 *
 * @param ticket its id
 * @param told what its reporter told; with the time it was opened
 * @param reporter member id of who reported it
 */
public record Matter(long ticket, Telling told, String reporter) {
    String text() {
        return told.text();
    }

    Instant openedAt() {
        return told.at();
    }
}
