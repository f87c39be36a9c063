package linli.rules.points;

/**
 * What a member gathered in some time, corrections taken off.
 *
 * @param member id
 * @param information points of 社情民意收集
 * @param service points of 志愿服务参与
 * @param reports how many reports proved true
 * @param suggestions how many suggestions were adopted
 */
public record Total(String member, int information, int service, int reports, int suggestions) {
    public int points() {
        return information + service;
    }
}
