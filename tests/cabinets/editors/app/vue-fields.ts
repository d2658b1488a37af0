// Vue's `v-model` with its modifiers, as a template is compiled: a compiler in the page would need `unsafe-eval`.
import { createApp, defineComponent, h, ref, vModelText, withDirectives } from 'vue';
import { start } from './start';

const MODIFIERS: Record<string, Record<string, true>> = {
  vue: {},
  'vue-lazy': { lazy: true },
  'vue-trim': { trim: true },
};

start((box, name) => {
  const value = ref('');
  const Composer = defineComponent({
    setup() {
      const hears = (typed: string) => {
        value.value = typed;
      };
      return () =>
        withDirectives(h('textarea', { name: 'body', rows: 2, 'onUpdate:modelValue': hears }), [
          [vModelText, value.value, undefined, MODIFIERS[name] ?? {}],
        ]);
    },
  });
  createApp(Composer).mount(box);
  const field = box.querySelector('textarea') as HTMLTextAreaElement;
  return {
    element: () => field,
    model: () => value.value,
    write(text) {
      value.value = text;
    },
  };
});
