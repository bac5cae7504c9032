import type { SignIn } from './signIn';

/** For the dev server with its mock platform only: a login without a login page. Never part of a build. */
export function devSignIn(): SignIn {
  const role = new URLSearchParams(location.search).get('as') ?? sessionStorage.getItem('dianlu.dev.as') ?? (location.pathname.startsWith('/operator/') ? 'operator' : 'rep');
  sessionStorage.setItem('dianlu.dev.as', role);
  const token = `dev.${btoa(JSON.stringify({ organization: { [role]: {} }, sub: role, preferred_username: role }))}.none`;
  return {
    start: async () => true,
    accessToken: async () => token,
    companies: async () => [
      { alias: 'zhongyuan', name: 'Zhongyuan' },
      { alias: 'guandong', name: 'Guandong' },
    ],
    enter: async () => location.reload(),
    signInAgain: async () => location.reload(),
    signOut: async () => location.reload(),
  };
}
