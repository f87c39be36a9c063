package linli.rules.transcript;

import java.time.LocalDateTime;

/**
 * One message of an exported chat.
 *
 * @param line number of its first line in the file, from 1
 * @param at when, by the chat's own clock; counted on from the message before where the file says nothing
 * @param name what the chat calls the speaker
 * @param text what was said; empty for pictures or a voice message alone
 * @param pictures how many pictures stand in it
 * @param voice whether it is a voice message that nobody wrote down
 * @param quoted words of the message it answers, or null
 */
public record Entry(int line, LocalDateTime at, String name, String text, int pictures, boolean voice, String quoted) {}
