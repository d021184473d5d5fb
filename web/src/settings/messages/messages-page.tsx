import { urgencies } from '../../../../shared/domain/kernel/urgency.ts';
import { useSession } from '../../sign-in/use-session.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { Failed, Loading } from '../../ui/states.tsx';
import { SettingsPage } from '../settings-page.tsx';
import { useMessages, type Channel } from '../use-settings.ts';
import { channelsText } from '../words.ts';
import { sampleChannels, SendSample } from './send-sample.tsx';

type Messages = NonNullable<ReturnType<typeof useMessages>['data']>;
type Message = Messages['items'][number];

const MessageCard = ({ message: { channel, kind, about, text, sms } }: { message: Message }) => {
  const t = useTexts('settings');
  const app = useTexts('app');
  const { roles } = useSession();
  const sendable = sampleChannels.find((one) => one === channel);
  const urgency = urgencies.find((one) => one === about);
  const fits = sms === null || (sms.gsm7 && sms.segments === 1);
  return (
    <li className="card">
      <h3>
        {t(`message.${kind}`)}
        {urgency === undefined ? '' : ` (${app(`urgency.${urgency}`)})`}
      </h3>
      <pre className="message-text">{text}</pre>
      {sms === null ? null : (
        <p className="tags">
          <span className={fits ? 'tag tag-good' : 'tag tag-danger'}>
            {t('message.segments', { count: sms.segments })}
          </span>
          <span className="tag tag-quiet">{t('message.characters', { count: sms.characters })}</span>
          {sms.gsm7 ? null : <span className="tag tag-danger">{t('message.letters')}</span>}
        </p>
      )}
      {sendable === undefined || !roles.includes('admin') ? null : (
        <SendSample sample={{ channel: sendable, kind, about }} />
      )}
    </li>
  );
};

const ChannelPart = ({ channel, items }: { channel: Channel; items: readonly Message[] }) => {
  const t = useTexts('settings');
  return (
    <details className="card fold">
      <summary>
        {t(`channel.${channel}`)} ({t('message.count', { count: items.length })})
      </summary>
      <h2>{t('message.by', { channel: t(`channel.${channel}`) })}</h2>
      <ul className="cards">
        {items.map((message) => (
          <MessageCard key={`${message.kind} ${message.about}`} message={message} />
        ))}
      </ul>
    </details>
  );
};

/** Which channels the county has, and every text people are sent by them, with what an SMS takes. */
export const MessagesPage = () => {
  const t = useTexts('settings');
  const { data, isPending, isError, error, refetch } = useMessages();
  return (
    <SettingsPage title={t('messages.title')}>
      {isPending ? <Loading /> : null}
      {isError ? <Failed error={error} retry={() => void refetch()} /> : null}
      {data === undefined ? null : (
        <>
          <p>{t('messages.channels', { channels: channelsText(t, data.channels) })}</p>
          <p>{t(data.smsReplies ? 'messages.replies' : 'messages.noReplies')}</p>
          {data.channels.map((channel) => (
            <ChannelPart
              key={channel}
              channel={channel}
              items={data.items.filter((message) => message.channel === channel)}
            />
          ))}
        </>
      )}
    </SettingsPage>
  );
};
