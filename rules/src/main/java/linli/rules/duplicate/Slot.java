package linli.rules.duplicate;

/** What words can say of a place, each independent of the others. */
enum Slot {
    /** 3栋, 2单元, 501室 */
    DOOR,
    /** 六楼, 负二层 */
    FLOOR,
    /** 28路, 二期, 七班 */
    COUNTED,
    /** 东门, B区, 左边 */
    SIDE,
    /** 车库, 河边: something every estate may have */
    SPOT,
    /** what stands before 小区, 小学, 旁边 */
    NAMED,
    /** a run of characters nobody else writes: 澄塘汇 */
    UNHEARD,
    /** A3区, as petitions with names taken out call districts */
    DISTRICT,
    /** 停水, 居住证: no place, but what cannot be two things at once either */
    THING
}
