package linli.bot.photo;

import java.time.Instant;

/**
 * A kept picture: cleaned, re-encoded, found by its content.
 *
 * @param hash SHA-256 of the kept file, hexadecimal
 * @param width in pixels, orientation applied
 * @param height in pixels
 * @param sizeBytes of the kept file
 * @param likeness 64-bit difference hash of the picture: few differing bits mean the same scene
 * @param takenAt by the camera, or null
 * @param keptAt when it was stored
 */
public record Photo(
        String hash, int width, int height, int sizeBytes, long likeness, Instant takenAt, Instant keptAt) {}
