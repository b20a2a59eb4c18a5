import { useEffect, useRef, useState } from 'preact/hooks';
import { CREDENTIAL_KINDS } from '../../lib/catalog/credential.ts';
import { type OwnForm as Form, type ReadForm, readForm } from '../../lib/catalog/own/form.ts';
import type { LookUpHit } from '../HitList.tsx';
import { LookUp } from '../LookUp.tsx';
import type { Translate } from '../translate.ts';
import { ChoiceField, TextField } from './OwnFields.tsx';

interface OwnFormProps {
  readonly start: Form;
  readonly t: Translate;
  readonly search: (text: string) => Promise<readonly LookUpHit[]>;
  readonly onSave: (form: Form, read: Extract<ReadForm, { ok: true }>) => void;
  readonly onCancel: () => void;
}

const LABELS: { readonly [N in keyof Form]?: string } = {
  name: 'own.name',
  issuer: 'own.issuer',
  page: 'own.page',
  aliases: 'own.aliases',
  amount: 'own.amount',
  currency: 'own.currency',
  hoursMin: 'own.hoursMin',
  hoursMax: 'own.hoursMax',
  months: 'own.months',
  lastDay: 'own.lastDay',
  source: 'own.source',
  dated: 'own.dated',
};

/** Adds a skill or a credential, or corrects one. What can't be read is named, and nothing is lost. */
export function OwnForm({ start, t, search, onSave, onCancel }: OwnFormProps) {
  const [form, setForm] = useState(start);
  const [wrong, setWrong] = useState<readonly (keyof Form)[]>([]);
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), []);
  const set = (change: Partial<Form>) => setForm((before) => ({ ...before, ...change }));
  const text = (name: keyof Form & keyof typeof LABELS, type: 'text' | 'number' | 'date' = 'text') => (
    <TextField
      name={name}
      label={t(LABELS[name] ?? name)}
      value={form[name] as string}
      type={type}
      wrong={wrong.includes(name)}
      onValue={(value) => set({ [name]: value })}
    />
  );
  const choices = <T extends string>(name: string, values: readonly T[]) =>
    values.map((value) => ({ value, label: t(`${name}.${value}`) }));
  const isNew = form.mode !== 'correction';
  const hasFacts = form.mode === 'credential' || (form.mode === 'correction' && form.what === 'credential');
  const title = isNew
    ? t(form.mode === 'skill' ? 'own.addSkill' : 'own.addCredential')
    : t('own.correcting', { name: form.name });
  return (
    <form
      class="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const read = readForm(form);
        setWrong(read.ok ? [] : read.wrong);
        if (read.ok) onSave(form, read);
        else event.currentTarget.querySelector<HTMLElement>(`[name=${read.wrong[0]}]`)?.focus();
      }}
    >
      <h3 tabIndex={-1} ref={head}>
        {title}
      </h3>
      <div class="fields">
        {isNew && text('name')}
        {form.mode === 'credential' && text('issuer')}
        {form.mode === 'credential' && (
          <ChoiceField
            name="kind"
            label={t('own.kind')}
            value={form.kind}
            choices={choices('kind', CREDENTIAL_KINDS)}
            onValue={(kind) => set({ kind })}
          />
        )}
        {text('aliases')}
        {form.mode === 'credential' && text('page')}
      </div>
      {form.mode === 'credential' && (
        <fieldset class="plain-set stack">
          <legend class="small soft">{t('own.skills')}</legend>
          <ul class="held">
            {form.skills.map((skill) => (
              <li key={skill.id}>
                <span>{skill.name}</span>
                <span />
                <button
                  type="button"
                  aria-label={t('options.removeNamed', { name: skill.name })}
                  onClick={() => set({ skills: form.skills.filter(({ id }) => id !== skill.id) })}
                >
                  {t('own.remove')}
                </button>
              </li>
            ))}
          </ul>
          <LookUp
            label={t('own.skillsFind')}
            placeholder={t('own.skillsFind')}
            t={t}
            search={(asked) => search(asked).then((hits) => hits.filter(({ kind }) => kind === 'skill'))}
            onChoose={({ id, name }) =>
              set({ skills: [...form.skills.filter((each) => each.id !== id), { id, name }] })
            }
          />
        </fieldset>
      )}
      {hasFacts && (
        <>
          <p class="soft small">{t('own.factsHint')}</p>
          <div class="fields">
            {text('amount', 'number')}
            {text('currency')}
            {text('hoursMin', 'number')}
            {text('hoursMax', 'number')}
            <ChoiceField
              name="validity"
              label={t('own.validity')}
              value={form.validity}
              choices={choices('own.validity', ['same', 'lifetime', 'months'] as const)}
              onValue={(validity) => set({ validity })}
            />
            {form.validity === 'months' && text('months', 'number')}
            <ChoiceField
              name="status"
              label={t('own.status')}
              value={form.status}
              choices={choices('own.status', ['same', 'active', 'ends'] as const)}
              onValue={(status) => set({ status })}
            />
            {form.status === 'ends' && text('lastDay', 'date')}
            {text('source')}
            {text('dated', 'date')}
          </div>
        </>
      )}
      {wrong.length > 0 && (
        <p class="notice" role="alert">
          {t('own.invalid', { fields: wrong.map((name) => t(LABELS[name] ?? name)).join(', ') })}
        </p>
      )}
      <div class="row">
        <button type="submit" class="primary">
          {t('own.save')}
        </button>
        <button type="button" onClick={onCancel}>
          {t('own.cancel')}
        </button>
      </div>
    </form>
  );
}
