package linli.rules.transcript;

import java.util.List;

/**
 * What an exported chat says.
 *
 * @param group name of the group as the file tells it, or null
 * @param entries messages, earliest first
 * @param notices how many lines the platform wrote itself: somebody joined, took a message back
 * @param unread lines that could not be read
 * @param dated whether the file tells the day of its messages
 */
public record Transcript(String group, List<Entry> entries, int notices, List<Unread> unread, boolean dated) {}
