package linli.bot.intake;

import java.util.List;
import linli.bot.directory.Group;
import linli.bot.directory.Member;
import linli.bot.inbox.Heard;
import linli.rules.Understanding;

/** Messages and meanings made from parts of others. */
final class Messages {
    private Messages() {}

    /** A draft as if it had just been said. */
    static Message remembered(Draft draft, Member member, Group group) {
        var key = draft.messages().get(draft.messages().size() - 1);
        int colon = key.indexOf(':');
        var heard = new Heard(
                0,
                key.substring(0, colon),
                key.substring(colon + 1),
                group.address(),
                !draft.chat().equals(Message.PRIVATE),
                member.id(),
                member.nickname(),
                draft.text(),
                List.of(),
                false,
                null,
                draft.touchedAt(),
                Heard.State.DONE);
        return new Message(heard, member, group, draft.chat(), draft.text(), draft.photos());
    }

    /** Only what these words say about where. */
    static Understanding placeOnly(Understanding meaning) {
        return new Understanding(
                meaning.kind(),
                meaning.nature(),
                null,
                List.of(),
                meaning.confidence(),
                meaning.place(),
                meaning.placeWords(),
                List.of(),
                meaning.urgency(),
                List.of(),
                meaning.evidence(),
                meaning.text());
    }
}
