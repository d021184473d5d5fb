import { useTexts } from '../../texts/use-texts.ts';
import { SelectField, TextField } from '../../ui/field.tsx';
import { layerName } from '../../ui/layer-name.ts';
import { type RotaView } from '../use-rota.ts';
import { fromField } from '../wall-time.ts';

export type Written = { layer: string; from: string; until: string };
export const nothingWritten: Written = { layer: '', from: '', until: '' };

type LayerTime = { layer: string; from: string; until: string };
type Partly = { [K in keyof LayerTime]: LayerTime[K] | null };

/** The layer and time that were written, as far as they can be read. */
export const layerTimeWritten = ({ layer, from, until }: Written): Partly => ({
  layer: layer === '' ? null : layer,
  from: fromField(from),
  until: fromField(until),
});

export const isWhole = (times: Partly): times is LayerTime =>
  times.layer !== null && times.from !== null && times.until !== null && times.from < times.until;

type Props = {
  id: string;
  rota: RotaView;
  asked: boolean;
  written: Written;
  onChange: (written: Written) => void;
};

/** Which layer, from when until when. */
export const TimeFields = ({ id, rota, asked, written, onChange }: Props) => {
  const t = useTexts('rota');
  const { layer, from, until } = layerTimeWritten(written);
  const isOrdered = from !== null && until !== null && from < until;
  return (
    <>
      <SelectField
        id={`${id}-layer`}
        label={t('time.layer')}
        none={t('time.layerNone')}
        fault={asked && layer === null ? t('time.layerMissing') : undefined}
        options={rota.layers.map((one) => ({ value: one.layer, label: layerName(one.layer) }))}
        value={written.layer}
        onChange={(value) => {
          onChange({ ...written, layer: value });
        }}
      />
      <div className="field-pair">
        <TextField
          id={`${id}-from`}
          type="datetime-local"
          label={t('time.from')}
          value={written.from}
          onChange={(value) => {
            onChange({ ...written, from: value });
          }}
        />
        <TextField
          id={`${id}-until`}
          type="datetime-local"
          label={t('time.until')}
          fault={asked && !isOrdered ? t('time.wrong') : undefined}
          value={written.until}
          onChange={(value) => {
            onChange({ ...written, until: value });
          }}
        />
      </div>
    </>
  );
};
