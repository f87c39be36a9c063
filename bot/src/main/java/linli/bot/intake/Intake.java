package linli.bot.intake;

import java.util.List;
import java.util.Optional;
import linli.bot.command.Commands;
import linli.bot.command.Request;
import linli.bot.directory.Directory;
import linli.bot.directory.Group;
import linli.bot.directory.Member;
import linli.bot.inbox.Heard;
import linli.bot.inbox.Inbox;
import linli.rules.Understander;
import linli.rules.Understanding;
import linli.rules.classify.Category;
import linli.rules.classify.Kind;
import org.springframework.stereotype.Component;

/** One heard message, start to finish: who said it, a command?, a report?, or nobody's business. */
@Component
class Intake {
    private final Directory directory;
    private final Commands commands;
    private final Drafts drafts;
    private final Hearing hearing;
    private final Reports reports;
    private final Followups followups;
    private final Courtesy courtesy;
    private final Inbox inbox;

    Intake(
            Directory directory,
            Commands commands,
            Drafts drafts,
            Hearing hearing,
            Reports reports,
            Followups followups,
            Courtesy courtesy,
            Inbox inbox) {
        this.directory = directory;
        this.commands = commands;
        this.drafts = drafts;
        this.hearing = hearing;
        this.reports = reports;
        this.followups = followups;
        this.courtesy = courtesy;
        this.inbox = inbox;
    }

    void consider(Heard heard, Pictures pictures) {
        var group = heard.inGroup() ? directory.groupAt(heard.channel(), heard.chat()) : Optional.<Group>empty();
        if (heard.inGroup() && group.isEmpty()) {
            inbox.forget(heard); // a group that nobody has entered into the directory is none of ours
        } else {
            var member = directory.recognise(heard.channel(), heard.sender(), heard.senderName(), group.orElse(null));
            home(member, group)
                    .ifPresentOrElse(
                            place -> consider(message(heard, member, place, pictures), pictures),
                            () -> inbox.forget(heard));
        }
    }

    private void consider(Message message, Pictures pictures) {
        if (pictures.refused() != null) {
            courtesy.refusedPicture(message, pictures.refused());
        }
        var request = new Request(
                message.member(),
                message.inGroup() ? message.group() : null,
                message.heard(),
                message.text(),
                withEarlier(message));
        if (commands.claim(request)) {
            inbox.done(message.heard(), "command");
        } else if (message.member().silenced()) {
            inbox.forget(message.heard());
        } else {
            understand(message);
        }
    }

    private void understand(Message message) {
        var draft = drafts.of(message);
        if (draft.asked() == Draft.Asked.RESULT) {
            reports.result(message, draft);
        } else if (draft.asked() != null) {
            reports.answered(message, draft);
        } else {
            sort(message, draft);
        }
    }

    /** What this message is by itself decides first; only a rest that says too little is read together with what came before. */
    private void sort(Message message, Draft draft) {
        var meanings = hearing.understandAll(message, message.text(), message.photos());
        var kind = meanings.get(0).kind();
        if (kind.opensTicket() && !message.text().isEmpty() && !isHalf(message, meanings)) {
            reports.told(message, draft, meanings);
        } else if (kind.opensTicket() || kind == Kind.CHATTER && !Understander.thanks(message.text())) {
            reports.chatted(message, draft, meanings.get(0));
        } else {
            followups.handle(message, draft, meanings.get(0));
        }
    }

    /** A cry without place or picture that says nothing of what is wrong: it waits for the rest like a photo does. */
    private boolean isHalf(Message message, List<Understanding> meanings) {
        var only = meanings.get(0);
        return meanings.size() == 1
                && only.category().equals(Category.UNSURE)
                && only.missing().contains("problem")
                && only.placeWords() == null
                && !hearing.showScene(message.photos());
    }

    private List<String> withEarlier(Message message) {
        return java.util.stream.Stream.concat(drafts.photosBefore(message).stream(), message.photos().stream())
                .distinct()
                .toList();
    }

    private Optional<Group> home(Member member, Optional<Group> group) {
        return group.or(() -> directory.groupsOf(member.id()).stream()
                        .sorted(java.util.Comparator.comparing(Group::isStaffGroup))
                        .findFirst())
                .or(() -> directory.groups().stream()
                        .filter(any -> any.community().equals(member.community()) && !any.isStaffGroup())
                        .findFirst());
    }

    private static Message message(Heard heard, Member member, Group group, Pictures pictures) {
        var chat = heard.inGroup() ? group.id() : Message.PRIVATE;
        return new Message(heard, member, group, chat, heard.text().strip(), pictures.hashes());
    }
}
