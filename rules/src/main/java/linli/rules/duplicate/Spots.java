package linli.rules.duplicate;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Spots that every estate may have, with the words people use for them. What is broken there is no spot: 快递柜旁 is, 快递柜 is not. */
final class Spots {
    private static final Map<String, Pattern> SPOTS = read("""
            车库: 地库|地下车库|地下停车|停车场|车库|地下室|负[一二三]
            楼道: 楼道|楼梯|走廊|过道
            电梯: 电梯里|轿厢里|电梯间
            楼顶: 楼顶|天台|顶楼|顶层|屋顶|屋面
            广场: 广场(?!舞)|空地
            花园: 花园|凉亭|亭子
            水边: 河边|河道|湖边|江边|步道|河里|河岸|湖水|那条河|水面
            幼儿园: 幼儿园
            学校: 小学|中学|学校|学院|大学
            市场: 菜市场|菜场|农贸|市场
            超市: 超市|商场|便利店
            健身区: 健身区|健身器材(?:旁|那)
            乐园: 游乐|儿童乐园|沙坑
            球场: 球场
            快递柜: 快递柜(?:旁|后|前|那|门)|驿站
            车棚: 车棚|充电棚
            垃圾站: 垃圾站|垃圾房|垃圾池|投放点
            公厕: 公厕|公共厕所
            活动室: 活动室
            图书室: 图书室|阅览室
            岗亭: 岗亭|保安亭|保安室|门卫
            围墙: 围墙|院墙
            桥: 桥
            车站: 公交站|站台|站牌|车站
            村口: 村口|村头
            山: 后山|山上|山脚
            绿化: 绿化带|花坛|草坪|绿地|草地
            隔壁: 隔壁|对门|邻居家
            楼上: 楼上
            楼下: 楼下|底下
            大门: 大门|正门|小区门口
            医院: 医院|卫生院|诊所
            泳池: 泳池
            """);

    private Spots() {}

    static Set<String> in(String folded) {
        var found = new LinkedHashSet<String>();
        SPOTS.forEach((name, words) -> {
            if (words.matcher(folded).find()) found.add(name);
        });
        return found;
    }

    private static Map<String, Pattern> read(String lines) {
        var spots = new LinkedHashMap<String, Pattern>();
        lines.lines().forEach(line -> {
            int colon = line.indexOf(':');
            spots.put(line.substring(0, colon), Pattern.compile(line.substring(colon + 2)));
        });
        return spots;
    }
}
