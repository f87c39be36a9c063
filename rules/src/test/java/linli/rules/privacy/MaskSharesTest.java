package linli.rules.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** Thousands of valid numbers, and of numbers that only look like them, in sentences people write. */
class MaskSharesTest {
    private static final int EACH = 6_000;
    private static final String PLATE_SIGNS = "ABCDEFGHJKLMNPQRSTUVWXYZ0123456789";
    private static final String PROVINCES = "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼";
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String[] AREAS = {
        "110105", "120103", "130402", "210211", "310104", "320583", "330106", "340104", "350203", "370102", "420106",
        "440524", "500101", "510107", "610113", "650102"
    };

    private static final String[] OF_MOBILES = {
        "有事打%s",
        "我电话%s，麻烦师傅来一趟",
        "3栋2单元漏水了，联系%s",
        "%s这个号加不上啊",
        "物业小张：%s",
        "钥匙丢了，捡到请打%s谢谢🙏",
        "我妈手机%s，家里没人接",
        "%s\n我在东门等",
        "打不通就换%s",
        "修锁的 %s 随叫随到",
        "司机说他是%s，堵着消防通道呢",
        "登记：302，%s",
        "（%s）是我老公的",
        "快递放门口，电话%s",
        "昨天打了%s，没人接",
        "订单电话%s填错了"
    };
    private static final String[] OF_IDENTITIES = {
        "身份证%s，帮我报一下名",
        "我的是%s",
        "高龄补贴要填证件号：%s",
        "户主证号%s 住3-2-501",
        "%s这个是我爸的",
        "居住证办理，号码%s，谢谢",
        "给您，%s",
        "网格员说发身份证号，%s",
        "报名：%s，电话后面补",
        "医保查不到，证件%s",
        "登记一下%s\n明天去办",
        "疫苗本上写的%s"
    };
    private static final String[] OF_PLATES = {
        "%s堵门口了，挪一下",
        "谁的车%s，占了我的位",
        "消防通道停着%s",
        "%s大灯没关",
        "白色大众%s，剐了我的车就跑",
        "车牌%s的车主看到回个话",
        "3栋楼下%s报警器响一夜",
        "道闸不认%s，天天按喇叭",
        "求助，%s撞了垃圾桶",
        "访客%s下午三点来",
        "%s，麻烦下来开走",
        "录一下：%s（租户）"
    };

    @Test
    void mobiles_are_hidden() {
        var random = new Random(11);
        Function<String, List<String>> ways = plain -> List.of(
                plain,
                plain,
                group(plain, " ", 3, 4, 4),
                group(plain, "-", 3, 4, 4),
                group(plain, ".", 3, 4, 4),
                group(plain, " ", 3, 8),
                group(plain, " ", 3, 3, 5),
                group(plain, "-", 7, 4),
                group(plain, "😀", 3, 4, 4),
                spread(plain, " "),
                spread(plain, "-"),
                wide(plain),
                chinese(plain, "零一二三四五六七八九"),
                chinese(plain, "〇幺二三四五六七八九"),
                chinese(plain, "零壹贰叁肆伍陆柒捌玖"),
                chinese(plain, "⓪①②③④⑤⑥⑦⑧⑨"),
                "+86" + plain,
                "+86 " + group(plain, " ", 3, 4, 4),
                plain.substring(0, 3) + chinese(plain.substring(3, 7), "零一二三四五六七八九") + plain.substring(7),
                plain.replace('0', 'o'));
        var share = hidden(
                "mobiles",
                random,
                OF_MOBILES,
                () -> pick(random, ways.apply("1" + (3 + random.nextInt(7)) + digits(random, 9))),
                FindingKind.MOBILE);

        assertThat(share).isGreaterThanOrEqualTo(0.995);
    }

    @Test
    void identity_numbers_are_hidden() {
        var random = new Random(12);
        Function<String, List<String>> ways = plain -> List.of(
                plain,
                plain,
                plain.toLowerCase(java.util.Locale.ROOT),
                group(plain, " ", 6, 8, 4),
                group(plain, "-", 6, 8, 4),
                group(plain, " ", 6, 4, 4, 4),
                group(plain, "😀", 6, 8, 4),
                spread(plain, " "),
                wide(plain),
                chinese(plain, "零一二三四五六七八九"),
                chinese(plain, "〇幺二三四五六七八九"));
        var share = hidden(
                "identity numbers",
                random,
                OF_IDENTITIES,
                () -> pick(random, ways.apply(identity(random))),
                FindingKind.IDENTITY);
        var old = hidden(
                "identity numbers of 15 digits",
                random,
                OF_IDENTITIES,
                () -> AREAS[random.nextInt(AREAS.length)]
                        + day(random, 1930, 1990).substring(2)
                        + digits(random, 3),
                FindingKind.IDENTITY);

        assertThat(share).isGreaterThanOrEqualTo(0.995);
        assertThat(old).isGreaterThanOrEqualTo(0.995);
    }

    @Test
    void plates_are_hidden() {
        var random = new Random(13);
        Function<String, List<String>> ways = plain -> List.of(
                plain,
                plain,
                plain.substring(0, 2) + "·" + plain.substring(2),
                plain.substring(0, 2) + " " + plain.substring(2),
                plain.substring(0, 2) + "-" + plain.substring(2),
                plain.substring(0, 1) + " " + plain.substring(1, 2) + " " + plain.substring(2),
                wide(plain));
        var share =
                hidden("plates", random, OF_PLATES, () -> pick(random, ways.apply(plate(random))), FindingKind.PLATE);
        var electric = hidden(
                "plates of electric cars",
                random,
                OF_PLATES,
                () -> pick(random, ways.apply(electric(random))),
                FindingKind.PLATE);
        var small = hidden(
                "plates in small letters, with two digits at least",
                random,
                OF_PLATES,
                () -> plateWithDigits(random).toLowerCase(java.util.Locale.ROOT),
                FindingKind.PLATE);

        assertThat(share).isGreaterThanOrEqualTo(0.995);
        assertThat(electric).isGreaterThanOrEqualTo(0.995);
        assertThat(small).isGreaterThanOrEqualTo(0.995);
    }

    @Test
    void cards_are_hidden() {
        var random = new Random(14);
        var carriers = new String[] {"退款打到%s", "工行卡%s，户名我老伴", "补贴发%s这张", "我的卡号是%s", "存折换卡了，%s", "%s 对吗，核对一下"};
        Function<String, List<String>> ways = plain ->
                List.of(plain, group(plain, " ", 4, 4, 4, 4, 3), group(plain, "-", 4, 4, 4, 4, 3), wide(plain));
        var share = hidden(
                "bank cards",
                random,
                carriers,
                () -> pick(random, ways.apply(luhn("62" + digits(random, 16)))),
                FindingKind.BANK_CARD);

        assertThat(share).isGreaterThanOrEqualTo(0.995);
    }

    @Test
    void what_only_looks_like_it_is_left_alone() {
        var random = new Random(15);
        List<java.util.function.Supplier<String>> kinds = List.of(
                () -> "订单号" + day(random, 2022, 2027) + digits(random, 4 + random.nextInt(9)),
                () -> "快递单号" + pick(random, List.of("SF", "YT", "JD", "ZTO", ""))
                        + digits(random, 12 + random.nextInt(4)),
                () -> "我的件 " + pick(random, List.of("SF", "YT", "JDVA", "STO")) + digits(random, 13) + " 在哪",
                () -> "水表读数" + digits(random, 5 + random.nextInt(4)) + "，这个月怎么这么多",
                () -> "电表号" + digits(random, 10 + random.nextInt(3)) + "，欠费了？",
                () -> "燃气户号：" + digits(random, 8 + random.nextInt(4)),
                () -> "工单" + day(random, 2024, 2027) + digits(random, 4) + "怎么还没结",
                () -> "灯杆编号" + pick(random, List.of("", "LD", "A-")) + digits(random, 4 + random.nextInt(6)) + "不亮",
                () -> "12345给我的编号是" + digits(random, 12) + "，查一下",
                () -> LocalDate.ofEpochDay(18_000 + random.nextInt(3_000)) + " " + (6 + random.nextInt(16)) + ":"
                        + (10 + random.nextInt(49)) + "又停水了",
                () -> day(random, 2020, 2027) + "那天就报过了",
                () -> "收了" + (100 + random.nextInt(99_900)) + "." + digits(random, 2) + "元，也不给发票",
                () -> "维修基金还剩" + (1_000_000 + random.nextInt(900_000_000)) + "元",
                () -> "面积" + (50 + random.nextInt(150)) + "." + digits(random, 2) + "平，一共"
                        + (1_000 + random.nextInt(90_000)) + "块",
                () -> (1 + random.nextInt(40)) + "栋" + (1 + random.nextInt(6)) + "单元" + (101 + random.nextInt(3_000))
                        + "没电",
                () -> (1 + random.nextInt(40)) + "-" + (1 + random.nextInt(6)) + "-" + (1 + random.nextInt(30)) + "0"
                        + (1 + random.nextInt(4)) + "漏水",
                () -> "取件码" + (1 + random.nextInt(20)) + "-" + (1 + random.nextInt(9)) + "-" + digits(random, 4),
                () -> "验证码" + digits(random, 6) + "别告诉别人",
                () -> "打"
                        + pick(
                                random,
                                List.of(
                                        "110", "119", "120", "12345", "96110", "95598", "12319", "10086", "114",
                                        "12315"))
                        + "了，都说在处理",
                () -> "电视型号" + pick(random, List.of("TCL-", "KFR-", "LED")) + digits(random, 2 + random.nextInt(3))
                        + "GW/" + digits(random, 5) + "，转让",
                () -> "地铁" + (1 + random.nextInt(20)) + "号线" + (5 + random.nextInt(18)) + ":"
                        + (10 + random.nextInt(49)) + "停了",
                () -> "共" + (1 + random.nextInt(60)) + "户签字，同意" + digits(random, 2) + "户，反对" + digits(random, 1) + "户",
                () -> "从" + (6 + random.nextInt(4)) + "点到" + (12 + random.nextInt(10)) + "点，"
                        + (20 + random.nextInt(80)) + "分贝",
                () -> "发票代码0" + digits(random, 11) + "，号码" + "8" + digits(random, 3) + "对不上",
                () -> "合同编号 HT-" + day(random, 2022, 2027) + "-" + digits(random, 3),
                () -> "路由器 192.168." + random.nextInt(255) + "." + random.nextInt(255) + " 连不上",
                () -> "体温36.5，血压" + (110 + random.nextInt(60)) + "/" + (60 + random.nextInt(40)) + "，心率"
                        + (55 + random.nextInt(60)),
                () -> "彩票" + spread(digits(random, 7), " ") + "，差一个号",
                () -> "产品条码69" + digits(random, 11) + "过期了",
                () -> "电梯注册代码3" + digits(random, 19) + "，该年检了",
                () -> pick(random, List.of("云", "川", "新", "青", "京"))
                        + pick(random, List.of("KTV", "ABC班", "wifi密码", "APP", "VIP客户"))
                        + digits(random, 2));
        int kept = 0;
        var lost = new ArrayList<String>();
        for (int i = 0; i < EACH; i++) {
            var text = kinds.get(i % kinds.size()).get();
            if (Mask.mask(text).equals(text)) kept++;
            else lost.add(text + " → " + Mask.mask(text));
        }
        double share = print("look-alikes left alone", kept, EACH, lost);

        assertThat(share).isGreaterThanOrEqualTo(0.99);
    }

    @Test
    void masking_what_people_write_costs_microseconds() throws Exception {
        var messages = new ArrayList<String>();
        try (var files = Files.list(Path.of("seeds/reports"))) {
            for (var file :
                    files.filter(path -> path.toString().endsWith(".tsv")).toList()) {
                Files.readAllLines(file).stream()
                        .skip(1)
                        .map(line -> line.split("\t")[0])
                        .forEach(messages::add);
            }
        }
        long best = Long.MAX_VALUE;
        for (int round = 0; round < 6; round++) best = Math.min(best, spent(messages));
        System.out.printf("mask: %.1f µs a message, over %d messages%n", best / 1000.0, messages.size());
        assertThat(best).isLessThan(30_000);
    }

    /** Time of this thread alone, so that a busy machine does not count. */
    private static long spent(List<String> messages) {
        var threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        for (var message : messages) Mask.mask(message);
        return (threads.getCurrentThreadCpuTime() - start) / messages.size();
    }

    private static double hidden(
            String name,
            Random random,
            String[] carriers,
            java.util.function.Supplier<String> secrets,
            FindingKind kind) {
        int found = 0;
        var missed = new ArrayList<String>();
        for (int i = 0; i < EACH; i++) {
            var secret = secrets.get();
            var text = carriers[random.nextInt(carriers.length)].formatted(secret);
            int from = text.indexOf(secret);
            Predicate<Finding> covers = finding -> (finding.kind() == kind || finding.kind() == FindingKind.ACCOUNT)
                    && finding.start() <= from + 1
                    && finding.end() >= from + secret.length();
            if (Mask.findings(text).stream().anyMatch(covers)) found++;
            else missed.add(text);
        }
        return print(name + " hidden", found, EACH, missed);
    }

    private static double print(String name, int hits, int all, List<String> misses) {
        double share = (double) hits / all;
        System.out.printf(
                "mask: %s %d of %d = %.4f %s%n",
                name, hits, all, share, misses.stream().limit(5).toList());
        return share;
    }

    private static String identity(Random random) {
        var digits = AREAS[random.nextInt(AREAS.length)] + day(random, 1930, 2024) + digits(random, 3);
        int sum = 0;
        for (int i = 0; i < 17; i++) sum += (digits.charAt(i) - '0') * WEIGHTS[i];
        return digits + "10X98765432".charAt(sum % 11);
    }

    private static String plate(Random random) {
        var own = new StringBuilder();
        for (int i = 0; i < 5; i++) own.append(PLATE_SIGNS.charAt(random.nextInt(PLATE_SIGNS.length())));
        return head(random) + own;
    }

    private static String plateWithDigits(Random random) {
        var own = plate(random);
        return own.substring(2).chars().filter(Character::isDigit).count() < 2 ? plateWithDigits(random) : own;
    }

    private static String electric(Random random) {
        var letter = "DFABCEGHJK".charAt(random.nextInt(10));
        return random.nextBoolean()
                ? head(random) + letter + PLATE_SIGNS.charAt(random.nextInt(PLATE_SIGNS.length())) + digits(random, 4)
                : head(random) + digits(random, 5) + letter;
    }

    private static String head(Random random) {
        return "" + PROVINCES.charAt(random.nextInt(PROVINCES.length()))
                + "ABCDEFGHJKLMNPQRSTUVWXYZ".charAt(random.nextInt(24));
    }

    private static String luhn(String digits) {
        for (int check = 0; check < 10; check++) {
            if (Checksums.isCard(digits + check)) return digits + check;
        }
        throw new IllegalStateException(digits);
    }

    private static String day(Random random, int from, int to) {
        return LocalDate.of(from + random.nextInt(to - from), 1 + random.nextInt(12), 1 + random.nextInt(28))
                .toString()
                .replace("-", "");
    }

    private static String digits(Random random, int count) {
        var digits = new StringBuilder();
        for (int i = 0; i < count; i++) digits.append(random.nextInt(10));
        return digits.toString();
    }

    private static <T> T pick(Random random, List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private static String group(String plain, String sign, int... sizes) {
        var parts = new ArrayList<String>();
        int from = 0;
        for (int size : sizes) {
            parts.add(plain.substring(from, from + size));
            from += size;
        }
        return String.join(sign, parts);
    }

    private static String spread(String plain, String sign) {
        return String.join(sign, plain.split(""));
    }

    private static String wide(String plain) {
        var wide = new StringBuilder();
        for (char c : plain.toCharArray()) wide.append(c > ' ' && c < 127 ? (char) (c - '!' + '！') : c);
        return wide.toString();
    }

    private static String chinese(String plain, String signs) {
        var chinese = new StringBuilder();
        for (char c : plain.toCharArray()) chinese.append(c >= '0' && c <= '9' ? signs.charAt(c - '0') : c);
        return chinese.toString();
    }
}
