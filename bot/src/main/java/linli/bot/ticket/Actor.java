package linli.bot.ticket;

import linli.bot.directory.Member;

/**
 * Who does something to a ticket.
 *
 * @param member the person; null for the bot itself
 * @param cause the heard message behind it, {@code channel:id}, or null
 */
public record Actor(Member member, String cause) {
    static final Actor BOT = new Actor(null, null);

    public boolean isBot() {
        return member == null;
    }

    String id() {
        return member == null ? TicketEvent.BOT : member.id();
    }
}
