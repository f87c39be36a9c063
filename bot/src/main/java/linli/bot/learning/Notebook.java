package linli.bot.learning;

import java.util.List;
import org.springframework.stereotype.Component;

/** What the owners' corrections have taught, for whoever looks at it or wants something out of it. */
@Component
public class Notebook {
    private final LearnedStore store;

    Notebook(LearnedStore store) {
        this.store = store;
    }

    /** Newest first. */
    public List<Learned> of(String community) {
        return store.ofCommunity(community);
    }

    /** Ids of the communities that have taught something. */
    public List<String> communities() {
        return store.communities();
    }

    /** Takes one example out for good; false when the community has none of that number. */
    public boolean strike(String community, long id) {
        return store.delete(community, id);
    }

    /** Somebody does not want to be recorded: nothing is learnt from their words. */
    public void forget(String member) {
        store.deleteOfMember(member);
    }
}
