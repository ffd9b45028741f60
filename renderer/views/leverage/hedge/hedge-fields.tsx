import { SelectField } from '#renderer/components/field/select-field.tsx';
import type { HedgeRequest } from '#shared/ipc/leverage-schemas.ts';
import { between, CheckedField } from '#renderer/components/field/checked-field.tsx';
import { changeHedge } from '../idea/use-idea.ts';

interface HedgeFieldsProps {
  readonly question: HedgeRequest;
  readonly funds: readonly string[];
  /** What an exposure can be in. */
  readonly exposures: readonly string[];
}

const choices = (symbols: readonly string[]) => symbols.map((value) => ({ value, label: value }));

/** What is to be hedged, with what, and how closely. */
export function HedgeFields({ question, funds, exposures }: HedgeFieldsProps) {
  return (
    <div className="leverage-fields">
      <CheckedField
        id="hedge-exposure"
        label="Exposure in dollars"
        before="Long"
        after="$ of"
        value={question.exposureDollars}
        decimals={0}
        step={50_000}
        isAmount
        problemOf={between(1, 1e13, 'Above nothing.')}
        onValue={(value) => value !== null && changeHedge({ exposureDollars: value })}
      />
      <SelectField
        label="Exposure in"
        value={question.exposureSymbol}
        choices={choices(exposures)}
        onChoose={(exposureSymbol) => changeHedge({ exposureSymbol })}
      />
      <span className="checked-field">
        <span>with</span>
        <SelectField
          label="Inverse fund"
          value={question.fund}
          choices={choices(funds)}
          onChoose={(fund) => changeHedge({ fund })}
        />
      </span>
      <CheckedField
        id="hedge-beta"
        label="Beta of the exposure; empty takes that of the last year"
        before="Beta"
        placeholder="last year"
        value={question.beta}
        decimals={2}
        step={0.05}
        problemOf={(value) =>
          value === null || (value > 0 && value <= 10) ? null : 'Above 0 and up to 10, or empty.'
        }
        onValue={(beta) => changeHedge({ beta })}
      />
      <CheckedField
        id="hedge-days"
        label="Sessions between looks"
        before="Looked at every"
        after="sessions"
        value={question.holdingSessions}
        decimals={0}
        step={1}
        problemOf={(value) =>
          value !== null && Number.isInteger(value) && value >= 1 && value <= 252
            ? null
            : 'Whole sessions from 1 to 252.'
        }
        onValue={(value) => value !== null && changeHedge({ holdingSessions: value })}
      />
      <CheckedField
        id="hedge-band"
        label="Band in percent"
        before="Reset when off by"
        after="%"
        value={question.band}
        decimals={0}
        scale={100}
        step={0.01}
        problemOf={between(0.01, 0.9, 'Between 1 % and 90 %.')}
        onValue={(value) => value !== null && changeHedge({ band: value })}
      />
    </div>
  );
}
