package linli.bot.command;

import java.util.regex.Pattern;
import linli.bot.voice.Voice;
import org.springframework.stereotype.Component;

/** 已发 7: the owner has sent a prepared message. */
@Component
class DraftSentCommand implements Command {
    private static final Pattern FORM = Pattern.compile("已发\\s*(\\d{1,9})");

    private final Voice voice;
    private final Answer answer;

    DraftSentCommand(Voice voice, Answer answer) {
        this.voice = voice;
        this.answer = answer;
    }

    @Override
    public String name() {
        return "draft_sent";
    }

    @Override
    public boolean claim(Request request) {
        var m = FORM.matcher(request.text());
        if (!m.matches()) {
            return false;
        }
        var sent = voice.draftSent(Long.parseLong(m.group(1)), request.member().id());
        answer.with(request, sent ? "done.draft_sent" : "refused.draft");
        return true;
    }
}
