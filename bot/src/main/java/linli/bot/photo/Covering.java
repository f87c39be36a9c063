package linli.bot.photo;

import java.time.Instant;
import java.util.List;

/**
 * What others may see of a picture.
 *
 * @param showing whether they see it at all
 * @param boxes what is covered in it
 * @param by member id of who decided, or null for the program
 * @param at when
 */
public record Covering(Showing showing, List<Box> boxes, String by, Instant at) {}
