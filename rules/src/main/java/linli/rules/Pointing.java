package linli.rules;

import java.util.regex.Pattern;

/** Words that say something is wrong and point at it without naming it: 这个又坏了，快来人看看. */
final class Pointing {
    private static final Pattern NAMES_NOTHING = Pattern.compile(String.join(
            "|",
            "这里|这儿|那里|那儿|这个|那个|这边|那边|这|那|哪|里面|东西|玩意儿?|地方|位置|下面|上面|旁边|门口",
            "坏掉?了?|坏|不行|不能用|用不了|出问题|问题|故障|成这样|这样|什么样子|像什么话|不像话|太?过分",
            "没人(管|修|理|处理|来)|谁(来)?(管|修|处理)|有没有人|有人(管|修)?|不管|管管|没修|还没|没有?",
            "麻烦|请|求|物业|社区|网格员?|师傅|领导|管理员|群主|大家|你们|我们|他们|咱们|你|我|各位|快|赶紧|赶快|尽快",
            "看看|看一下|来看|看|瞧|处理|解决|维修|修修?|反映|说说?|反馈|管|来人|来|去|帮忙?|救命|一下|一个",
            "\\d+|[一二两三四五六七八九十几好多]+[天个次回]|半个?月|好久|很久|半天|周|早就|早上|晚上|昨天|今天|一直|老是|总是|天天|又|再|还|都|怎么|为什么|什么|啥|吗|呢|吧|啊|呀|了|的|得|地|着|过|也|就|是|太|很|能|可以|要|人|家|在|把|被|给|和|到|下|上",
            "@\\S*|[\\s\\p{Punct}，。！？、：；…“”‘’（）—~·]+|\\p{So}|\\p{Cs}"));

    private Pointing() {}

    /**
     * Whether the words leave it to a picture what is meant.
     *
     * @param placeWords the words of the text that name a place, or empty
     */
    static boolean only(String text, String placeWords) {
        return NAMES_NOTHING
                .matcher(text.replace(placeWords, ""))
                .replaceAll("")
                .isEmpty();
    }
}
