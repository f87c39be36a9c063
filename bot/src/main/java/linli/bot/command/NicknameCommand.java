package linli.bot.command;

import java.util.regex.Pattern;
import linli.bot.directory.Directory;
import linli.bot.learning.Nickname;
import linli.bot.learning.Nicknames;
import org.springframework.stereotype.Component;

/** 记住 大黄鸭 learns what people call a place, 忘掉 大黄鸭 forgets it. For whoever may see what was learnt. */
@Component
class NicknameCommand implements Command {
    private static final Pattern FORM = Pattern.compile("(记住|忘掉)\\s*[“\"「]?([^\\d\\s#“”\"「」][^“”\"「」]{1,15})[”\"」]?");

    private final Nicknames nicknames;
    private final Directory directory;
    private final Answer answer;

    NicknameCommand(Nicknames nicknames, Directory directory, Answer answer) {
        this.nicknames = nicknames;
        this.directory = directory;
        this.answer = answer;
    }

    @Override
    public String name() {
        return "nickname";
    }

    @Override
    public boolean claim(Request request) {
        var m = FORM.matcher(request.text());
        if (!m.matches() || !LearnedCommand.mayLook(directory, request.member())) {
            return false;
        }
        boolean keeps = m.group(1).equals("记住");
        var word = m.group(2).strip();
        var changed = keeps ? nicknames.learn(request.member(), word) : nicknames.forget(request.member(), word);
        changed.ifPresent(nickname -> tell(request, keeps ? "nickname.learnt" : "nickname.forgotten", nickname));
        return changed.isPresent();
    }

    private void tell(Request request, String key, Nickname nickname) {
        answer.with(
                request,
                key,
                "word",
                nickname.word(),
                "place",
                directory.places().fullName(nickname.place()));
    }
}
