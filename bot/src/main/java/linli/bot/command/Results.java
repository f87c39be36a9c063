package linli.bot.command;

import linli.bot.ticket.Ticket;

/** Remembers that somebody's next words or pictures are a ticket's result. Implemented where drafts are kept. */
public interface Results {
    /** The next message of this person in this chat is the result. */
    void await(Request request, Ticket ticket);

    /** What follows in the next minutes belongs to the result that was just given. */
    void expectMore(Request request, Ticket ticket);
}
