package linli.bot.intake;

import java.util.List;
import linli.bot.photo.Photos;

/**
 * The pictures of one message.
 *
 * @param hashes of those that were kept
 * @param refused why the last refused one was; null when all were kept
 */
record Pictures(List<String> hashes, Photos.Refused refused) {}
