package linli.bot.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import linli.bot.directory.Directory;
import linli.bot.directory.Member;
import linli.bot.directory.Role;
import linli.bot.learning.Label;
import linli.bot.learning.Learned;
import linli.bot.learning.Nickname;
import linli.bot.learning.Nicknames;
import linli.bot.learning.Notebook;
import linli.bot.ticket.Teller;
import linli.rules.Rulebook;
import linli.rules.classify.Category;
import org.springframework.stereotype.Component;

/** 学到的 lists what corrections have taught and what places are called, 忘掉 7 takes an example out. For owners and the community's own people. */
@Component
class LearnedCommand implements Command {
    private static final Pattern LIST = Pattern.compile("学到的?|学到了什么[?？]?");
    private static final Pattern STRIKE = Pattern.compile("忘掉\\s*#?(\\d{1,9})");
    private static final int MOST = 10;

    private final Notebook notebook;
    private final Nicknames nicknames;
    private final Directory directory;
    private final Rulebook rulebook;
    private final Answer answer;

    LearnedCommand(Notebook notebook, Nicknames nicknames, Directory directory, Rulebook rulebook, Answer answer) {
        this.notebook = notebook;
        this.nicknames = nicknames;
        this.directory = directory;
        this.rulebook = rulebook;
        this.answer = answer;
    }

    @Override
    public String name() {
        return "learned";
    }

    @Override
    public boolean claim(Request request) {
        var strike = STRIKE.matcher(request.text());
        boolean isStrike = strike.matches();
        if (!isStrike && !LIST.matcher(request.text()).matches() || !mayLook(directory, request.member())) {
            return false;
        }
        if (isStrike) {
            var gone = notebook.strike(request.member().community(), Long.parseLong(strike.group(1)));
            answer.with(request, gone ? "learned.struck" : "learned.unknown", "id", strike.group(1));
        } else {
            list(request);
        }
        return true;
    }

    private void list(Request request) {
        var all = notebook.of(request.member().community());
        var called = nicknames.of(request.member().community());
        var lines = new ArrayList<String>();
        if (all.isEmpty() && called.isEmpty()) {
            lines.add(answer.phrase("learned.nothing"));
        }
        if (!all.isEmpty()) {
            lines.add(answer.phrase("learned.title", "count", all.size()));
        }
        all.stream().limit(MOST).map(this::line).forEach(lines::add);
        if (!called.isEmpty()) {
            lines.add(answer.phrase("nickname.title", "count", called.size()));
        }
        called.stream().limit(MOST).map(this::line).forEach(lines::add);
        answer.plain(request, "learned", String.join("\n", lines));
    }

    private String line(Learned learned) {
        return answer.phrase(
                "learned.line",
                "id",
                learned.id(),
                "text",
                Teller.quote(learned.text()),
                "label",
                words(learned.label(), learned.taken()),
                "taken",
                words(learned.taken(), learned.label()));
    }

    private String line(Nickname nickname) {
        return answer.phrase(
                "nickname.line",
                "word",
                nickname.word(),
                "place",
                directory.places().fullName(nickname.place()));
    }

    /** Of a label only what tells it from the other. */
    private String words(Label label, Label other) {
        var words = new ArrayList<String>();
        boolean isOtherSubject = !Objects.equals(label.category(), other.category());
        if (isOtherSubject || label.kind() != other.kind()) {
            words.add(category(label.category()));
        }
        if (label.nature() != other.nature() && label.nature() != null) {
            words.add(label.nature().chinese());
        }
        if (label.urgency() != other.urgency() && label.urgency() != null) {
            words.add(label.urgency().chinese());
        }
        return String.join(answer.phrase("list.comma"), words);
    }

    private String category(String code) {
        return Optional.ofNullable(code)
                .flatMap(rulebook::category)
                .map(Category::name)
                .orElseGet(() -> answer.phrase("learned.talk"));
    }

    /** Owners and deputies of any group, and those who run the community. */
    static boolean mayLook(Directory directory, Member member) {
        return List.of(Role.SECRETARY, Role.ADMINISTRATOR).stream().anyMatch(member::holds)
                || directory.groups().stream()
                        .anyMatch(group ->
                                group.isLedBy(member.id()) && group.community().equals(member.community()));
    }
}
