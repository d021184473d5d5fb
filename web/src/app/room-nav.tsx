import { NavLink } from 'react-router';

/** The pages of a room: links, the open one marked. `pages` are addresses and what they are called. */
export const RoomNav = ({ label, pages }: { label: string; pages: readonly (readonly [string, string])[] }) => (
  <nav aria-label={label} className="room-nav no-print">
    <ul className="menu">
      {pages.map(([to, name]) => (
        <li key={to}>
          <NavLink to={to} end>
            {name}
          </NavLink>
        </li>
      ))}
    </ul>
  </nav>
);
