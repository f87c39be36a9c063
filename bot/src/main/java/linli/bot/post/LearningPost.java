package linli.bot.post;

import java.time.Instant;
import linli.bot.learning.School;
import org.springframework.stereotype.Component;

/** At night: what the owners have put right is learnt. Only begins it; learning goes on by itself, outside the transaction. */
@Component
class LearningPost implements Post {
    private final School school;

    LearningPost(School school) {
        this.school = school;
    }

    @Override
    public String name() {
        return "learning";
    }

    @Override
    public void run(Instant due) {
        school.open();
    }
}
