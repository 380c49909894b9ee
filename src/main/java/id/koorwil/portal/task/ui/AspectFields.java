package id.koorwil.portal.task.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.JsModule;
import id.koorwil.portal.programme.Names;
import id.koorwil.portal.programme.SubTheme;
import id.koorwil.portal.task.AspectChoice;
import id.koorwil.portal.task.TaskDetails;
import id.koorwil.portal.task.TaskOptions;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Aspect and sub-theme: one value in two fields, of which the sub-themes follow the aspect. */
@JsModule("./task/escape.ts")
class AspectFields extends FormRow {

    private final Names names;
    private final List<SubTheme> subThemes;
    private final ComboBox<String> aspect;
    private final SavedValue<AspectChoice> value;
    private final ComboBox<SubTheme> subTheme = new ComboBox<>(TaskWords.field("subTheme"));

    AspectFields(TaskDesk desk, TaskDetails task, Names names, List<SubTheme> subThemes, SaveState state) {
        this.names = names;
        this.subThemes = subThemes;
        List<String> choices =
                TaskOptions.aspectsFor(desk.actor(), task, names.aspects().keySet());
        aspect = new CodeField(TaskWords.field("aspect"), choices, names.aspects());
        boolean fixed = choices.size() < 2;
        subTheme.setItemLabelGenerator(SubTheme::name);
        subTheme.setClearButtonVisible(true);
        subTheme.addAttachListener(attached -> subTheme.getElement().executeJs("window.portal.keepOnEscape(this)"));
        value = new SavedValue<>(
                task.aspect(),
                (seen, wanted) -> {
                    desk.tasks().reassign(desk.actor(), task.id(), seen, wanted);
                    return wanted;
                },
                this::words,
                new Shown(),
                fixed ? subTheme : aspect,
                state);
        show(task.aspect());
        aspect.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                value.save(choice(change.getValue(), null));
            }
        });
        subTheme.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                value.save(choice(aspect.getValue(), change.getValue()));
            }
        });
        add(fixed ? new FormFact(TaskWords.field("aspect"), nameOf(task.aspect())) : aspect, subTheme);
    }

    /** Shows what somebody else saved, see {@link SavedValue#follow}. */
    void follow(AspectChoice stored) {
        value.follow(stored);
    }

    /** What is chosen is no text: it is no draft, and nothing is typed over it. */
    private final class Shown implements SavedValue.Fields<AspectChoice> {

        private final FieldPut.Latest latest = new FieldPut.Latest();

        @Override
        public void put(AspectChoice held, AspectChoice wanted, Runnable shown) {
            latest.whenFree(Stream.<Component>of(aspect, subTheme).filter(Component::isAttached), () -> {
                if (held.equals(choice(aspect.getValue(), subTheme.getValue()))) {
                    show(wanted);
                    shown.run();
                }
            });
        }

        @Override
        public void settled(AspectChoice sent, AspectChoice kept) {
            show(kept); // the sub-themes are the aspect's
        }

        @Override
        public void rebase(AspectChoice stored) {}
    }

    private static @Nullable AspectChoice choice(@Nullable String aspectCode, @Nullable SubTheme chosen) {
        return aspectCode == null ? null : new AspectChoice(aspectCode, chosen == null ? null : chosen.code());
    }

    private void show(AspectChoice choice) {
        List<SubTheme> own = subThemes.stream()
                .filter(candidate -> candidate.aspect().equals(choice.aspect()))
                .toList();
        aspect.setValue(choice.aspect());
        subTheme.setItems(own);
        subTheme.setValue(own.stream()
                .filter(candidate -> candidate.code().equals(choice.subTheme()))
                .findFirst()
                .orElse(null));
    }

    private String nameOf(AspectChoice choice) {
        return names.aspects().getOrDefault(choice.aspect(), choice.aspect());
    }

    private String words(AspectChoice choice) {
        return subThemes.stream()
                .filter(candidate -> Objects.equals(candidate.code(), choice.subTheme()))
                .findFirst()
                .map(found -> nameOf(choice) + " · " + found.name())
                .orElse(nameOf(choice));
    }
}
