package linli.bot.page;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

class BrowserThere implements ExecutionCondition {
    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (Browser.isThere()) {
            return ConditionEvaluationResult.enabled("Chromium is there.");
        }
        var remedy =
                "The page was not tried in a browser: install chromium and chromedriver, or say where they are with "
                        + "CHROMIUM and CHROMEDRIVER.";
        if ("true".equals(System.getenv("CI"))) {
            throw new IllegalStateException(remedy);
        }
        System.err.println(remedy);
        return ConditionEvaluationResult.disabled(remedy);
    }
}
