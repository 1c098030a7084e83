// The four groups with their counts; they add up to all agencies. Each filters the board.

import type { Progress } from '../api/period';
import { GROUP_WORDS, GROUPS } from '../words/status';

interface Props {
  progress: Progress;
  chosen: string;
  onChoose: (group: string) => void;
}

export const GroupTiles = ({ progress, chosen, onChoose }: Props) => (
  <ul class="tiles" aria-label="Bốn nhóm đơn vị">
    {GROUPS.map((group) => (
      <li key={group}>
        <button
          type="button"
          class={`tile tile--${GROUP_WORDS[group].tone} tile--button`}
          aria-pressed={chosen === group}
          onClick={() => onChoose(chosen === group ? '' : group)}
        >
          <strong>{progress[group]}</strong> {GROUP_WORDS[group].label}
        </button>
      </li>
    ))}
  </ul>
);
