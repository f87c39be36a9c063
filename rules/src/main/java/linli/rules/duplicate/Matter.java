package linli.rules.duplicate;

import java.time.Instant;

/**
 * A ticket as far as comparing goes.
 *
 * @param ticket its id
 * @param category its code
 * @param place its place id, or null
 * @param text its masked text
 * @param reporter member id of who reported it
 * @param openedAt when
 */
public record Matter(long ticket, String category, String place, String text, String reporter, Instant openedAt) {}
