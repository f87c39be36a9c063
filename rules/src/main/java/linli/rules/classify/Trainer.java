package linli.rules.classify;

public class Trainer {
    public static void main(String[] a) {
        System.out.println("train " + String.join(" ", a));
    }
}
