package linli.rules.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Brings the many ways to write one character, and the usual slips of the keyboard, to one. */
final class Folding {
    /** Traditional character, then its simplified form. */
    private static final String SIMPLIFIED = """
            樓楼電电門门單单號号區区園园麗丽華华東东車车庫库場场燈灯壞坏聲声雜杂費费業业務务員员長长報报處处會会議议請请問问謝谢讓让說说話话語语該该誰谁課课調调談谈講讲認认識识記记許许設设訴诉證证評评詢询詳详試试
            詞词誤误護护譯译變变環环衛卫氣气煙烟熱热燒烧爐炉爛烂燙烫滅灭點点無无線线網网絡络絕绝給给經经統统組组結结級级約约紅红紙纸細细終终絲丝綠绿維维緊紧緩缓編编練练縫缝總总繩绳繼继續续纏缠織织紡纺納纳純纯紀纪
            鐵铁鋼钢銅铜錢钱鎖锁鏈链鐘钟鑰钥針针釘钉銀银錦锦鍋锅鏡镜錯错錄录鬧闹關关開开閉闭間间閘闸閣阁閱阅闊阔軍军軌轨軟软較较載载輕轻輪轮輛辆輸输轉转轎轿運运過过這这進进遠远還还邊边達达違违選选遲迟遺遗鄰邻郵邮
            鄉乡馬马駕驾駛驶騎骑驗验驚惊騙骗騷骚魚鱼鳥鸟雞鸡鴨鸭鵝鹅貓猫獨独獲获獎奖貼贴貨货責责貴贵買买賣卖質质賠赔賬账賞赏購购贊赞負负財财販贩貧贫貪贪賓宾資资頂顶項项順顺須须頭头頻频題题額额顏颜願愿類类顧顾飛飞
            飯饭飲饮館馆餘余餓饿養养風风颱台龍龙龜龟齊齐齡龄齒齿麥麦黃黄黨党個个們们傷伤價价優优償偿儲储億亿傳传債债僅仅偉伟備备偵侦側侧倉仓倆俩來来兒儿兩两內内冊册凍冻淨净減减涼凉準准幾几劃划則则剛刚創创動动勞劳
            勢势勝胜勵励辦办協协廠厂廳厅廣广廟庙應应壓压廁厕參参雙双發发髮发歡欢對对導导尋寻專专將将屆届屬属層层歲岁師师帶带帳帐幫帮幹干廢废彈弹強强從从復复後后徹彻徑径恆恒懷怀態态慮虑慣惯憑凭憤愤懸悬戲戏戰战戶户
            掃扫掛挂採采換换揮挥損损搖摇搶抢撐撑撥拨撿捡擁拥擇择擊击擋挡擔担據据擠挤擰拧擴扩擺摆攔拦攝摄攤摊攪搅敗败數数敵敌斷断時时晝昼暫暂曬晒書书條条棟栋棧栈極极構构槍枪樁桩樣样樹树橋桥機机檔档檢检欄栏櫃柜權权
            殘残毀毁殺杀淺浅渾浑溫温溝沟滿满漁渔漲涨濕湿濟济濫滥灑洒灘滩災灾為为烏乌煉炼熒荧爭争爺爷牆墙牽牵狀状猶犹現现琺珐產产畝亩畢毕畫画異异當当瘋疯療疗癢痒皺皱盜盗監监盤盘盡尽礙碍礦矿禮礼種种稱称積积穩稳窪洼
            窩窝竄窜競竞筆笔箇个節节範范築筑簡简籃篮籬篱糧粮糞粪罵骂罰罚羅罗義义習习聯联聰聪職职聽听肅肃腳脚腦脑腫肿脫脱膠胶臉脸臨临舊旧艙舱艱艰莊庄葉叶著着蓋盖蒼苍蓮莲蔣蒋藥药蘇苏蘭兰蘋苹虛虚蟲虫蟻蚁蠅蝇補补裝装
            裡里裏里製制複复襯衬見见規规視视親亲覺觉觀观訂订訊讯訓训計计討讨詐诈誌志趕赶趙赵躍跃蹤踪釋释醫医醬酱鈴铃鎮镇鏟铲陽阳陰阴陳陈陸陆階阶隊队隨随隱隐險险雖虽離离難难雲云霧雾靜静響响頁页鬆松麵面鹼碱鹽盐黴霉
            龐庞墊垫塊块塗涂塵尘墳坟壇坛壯壮夠够夥伙奪夺奮奋婦妇媽妈嬰婴孫孙學学寧宁實实寫写寬宽寵宠寶宝島岛嶺岭嶄崭巖岩帥帅張张彎弯徵征愛爱慶庆憂忧憶忆懶懒國国圍围圖图團团圓圆執执堅坚嗎吗嘗尝噴喷嚇吓嚴严囂嚣喪丧
            喬乔洩泄鋪铺舖铺鑽钻撲扑纜缆竊窃擾扰擬拟滲渗潰溃澆浇瀝沥汙污汚污鏽锈銹锈黏粘佔占僱雇嗆呛煩烦閒闲佈布啟启週周葦苇薑姜
            """;

    /** Slip, what was meant, and the characters that must not follow because they make it a word of its own. */
    private static final String[][] SLIPS = {
        {"垃及", "垃圾"},
        {"垃级", "垃圾"},
        {"垃极", "垃圾"},
        {"拉圾", "垃圾"},
        {"拉及", "垃圾"},
        {"圾垃", "垃圾"},
        {"垃圾捅", "垃圾桶"},
        {"垃圾筒", "垃圾桶"},
        {"垃圾通", "垃圾桶", "道知过"},
        {"垃圾同", "垃圾桶", "样时"},
        {"电提", "电梯", "醒示前供高升"},
        {"电题", "电梯"},
        {"电剃", "电梯"},
        {"电涕", "电梯"},
        {"店梯", "电梯"},
        {"典梯", "电梯"},
        {"漏谁", "漏水"},
        {"陋水", "漏水"},
        {"停谁", "停水"},
        {"渗谁", "渗水"},
        {"污谁", "污水"},
        {"自来谁", "自来水"},
        {"水菅", "水管"},
        {"水官", "水管"},
        {"下水到", "下水道", "处底"},
        {"下水盗", "下水道"},
        {"堵赛", "堵塞"},
        {"路登", "路灯", "记上山录"},
        {"路灯不凉", "路灯不亮"},
        {"路等不亮", "路灯不亮"},
        {"路等坏", "路灯坏"},
        {"灯不凉", "灯不亮"},
        {"楼到灯", "楼道灯"},
        {"楼到里", "楼道里"},
        {"楼稻", "楼道"},
        {"景盖", "井盖"},
        {"井该", "井盖"},
        {"井概", "井盖"},
        {"井钙", "井盖"},
        {"阴井盖", "窨井盖"},
        {"充电庄", "充电桩"},
        {"充电装", "充电桩", "置"},
        {"充电椿", "充电桩"},
        {"充电蓬", "充电棚"},
        {"电平车", "电瓶车"},
        {"电屏车", "电瓶车"},
        {"物页", "物业"},
        {"雾业", "物业"},
        {"噪因", "噪音"},
        {"躁音", "噪音"},
        {"燥音", "噪音"},
        {"造音", "噪音"},
        {"躁声", "噪声"},
        {"消防通到", "消防通道"},
        {"门尽", "门禁", "头"},
        {"门进坏", "门禁坏"},
        {"门进卡", "门禁卡"},
        {"单元们", "单元门"},
        {"防盗们", "防盗门"},
        {"监空", "监控"},
        {"摄象头", "摄像头"},
        {"摄相头", "摄像头"},
        {"化类池", "化粪池"},
        {"化粪迟", "化粪池"},
        {"跳杂", "跳闸"},
        {"跳匝", "跳闸"},
        {"道匝", "道闸"},
        {"暖汽", "暖气"},
        {"煤汽", "煤气"},
        {"燃汽", "燃气"},
        {"天燃气", "天然气"},
        {"天然汽", "天然气"},
        {"高空抛雾", "高空抛物"},
        {"高空抛务", "高空抛物"},
        {"高空拋物", "高空抛物"},
        {"隔璧", "隔壁"},
        {"隔避", "隔壁"},
        {"树支", "树枝", "撑架持"},
        {"快递贵", "快递柜"},
        {"快弟", "快递"},
        {"快第", "快递"},
        {"装休", "装修"},
        {"装秀", "装修"},
        {"绿画", "绿化"},
        {"绿话带", "绿化带"},
        {"卫声", "卫生"},
        {"蟑郎", "蟑螂"},
        {"章螂", "蟑螂"},
        {"臭未", "臭味"},
        {"车裤", "车库"},
        {"车哭", "车库"},
        {"停车未", "停车位"},
        {"护拦", "护栏"},
        {"拦杆", "栏杆"},
        {"栏干", "栏杆"},
        {"滴很", "得很"},
        {"修里", "修理", "面边"},
        {"霉人", "没人"},
        {"有异未", "有异味"},
    };

    private static final char[] TO = characters();
    private static final Map<Character, List<String[]>> SLIPS_BY_START = slipsByStart();
    private static final long[] STARTS = starts();

    private Folding() {}

    static String fold(String text) {
        var chars = text.toCharArray();
        for (int i = 0; i < chars.length; i++) chars[i] = TO[chars[i]];
        for (int i = 0; i + 1 < chars.length; i++) {
            if (mayStart(chars[i])) repair(chars, i);
        }
        return new String(chars);
    }

    private static void repair(char[] chars, int at) {
        for (var slip : SLIPS_BY_START.getOrDefault(chars[at], List.of())) {
            int end = at + slip[0].length();
            boolean spoilt = slip.length > 2 && end < chars.length && slip[2].indexOf(chars[end]) >= 0;
            if (!spoilt && stands(slip[0], chars, at)) slip[1].getChars(0, slip[1].length(), chars, at);
        }
    }

    private static boolean stands(String word, char[] chars, int at) {
        if (at + word.length() > chars.length) return false;
        for (int i = 1; i < word.length(); i++) {
            if (chars[at + i] != word.charAt(i)) return false;
        }
        return true;
    }

    private static boolean mayStart(char c) {
        return (STARTS[c >> 6] & 1L << (c & 63)) != 0;
    }

    private static char[] characters() {
        var to = new char[Character.MAX_VALUE + 1];
        for (int c = 0; c < to.length; c++) to[c] = Character.toLowerCase((char) c);
        for (char c = '！'; c <= '～'; c++) to[c] = Character.toLowerCase((char) (c - '！' + '!'));
        for (char c : "\u3000\u00a0\t".toCharArray()) to[c] = ' ';
        for (char c : "‐‑‒–—―−﹣－─━ー".toCharArray()) to[c] = '-';
        for (char c : "〜∼˜".toCharArray()) to[c] = '~';
        to['﹟'] = '#';
        var pairs = SIMPLIFIED.replaceAll("\\s", "");
        for (int i = 0; i + 1 < pairs.length(); i += 2) to[pairs.charAt(i)] = pairs.charAt(i + 1);
        return to;
    }

    private static Map<Character, List<String[]>> slipsByStart() {
        var byStart = new HashMap<Character, List<String[]>>();
        for (var slip : SLIPS)
            byStart.computeIfAbsent(slip[0].charAt(0), c -> new ArrayList<>()).add(slip);
        return byStart;
    }

    private static long[] starts() {
        var starts = new long[(Character.MAX_VALUE + 1) / 64];
        for (char c : SLIPS_BY_START.keySet()) starts[c >> 6] |= 1L << (c & 63);
        return starts;
    }
}
