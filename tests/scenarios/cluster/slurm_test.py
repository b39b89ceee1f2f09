#!/usr/bin/env python3
"""An ensemble as an array on a real Slurm: one task is killed, one cancelled; the merge does not run;
the missing shards alone are run again; the result has the hash of one machine.

    slurm_test.py STICHTAG     skipped (77) where Slurm is not installed, unless STICHTAG_CI is set
"""
import json
import os
import signal
import subprocess
import sys
import tempfile

import slurm

HERE = os.path.dirname(os.path.abspath(__file__))
SCRIPTS = os.path.join(HERE, '..', '..', '..', 'scenarios', 'cluster')
SCENARIO, RUNS, SHARDS, SEED = 'smarty-iq-fails', '24', '4', '5'
FROZEN = {1, 2}

# Stands for the program: the first time, the tasks of two shards stop in the middle, so that what
# happens to them does not hang on how fast the machine is.
WRAPPER = '''#!/usr/bin/env bash
for word in "$@"; do
  case "$word" in
    {cases})
      frozen="{folder}/frozen-${{word%/*}}"
      [[ -e "$frozen" ]] && break
      "{stichtag}" "$@" & pid=$!
      kill -STOP "$pid"
      echo "$pid" >"$frozen.new" && mv "$frozen.new" "$frozen"
      wait "$pid"; exit "$?" ;;
  esac
done
exec "{stichtag}" "$@"
'''


def hash_in(text):
    return json.loads(text)['hash']


def whole_shards(folder):
    return {i for i in range(int(SHARDS)) if os.path.exists(f'{folder}/shard-{i}.json')}


def submit(cluster, folder):
    said = cluster.run(os.path.join(SCRIPTS, 'slurm-array'), SCENARIO, RUNS, SHARDS, folder, '--seed', SEED)
    print(said, end='')
    return {line.split()[0]: line.split()[1].rstrip(':') for line in said.splitlines()}, said


def check(what, holds):
    print(('ok   ' if holds else 'FAIL ') + what, flush=True)
    if not holds:
        raise AssertionError(what)


def killed_and_run_again(cluster, top, expected):
    folder = f'{top}/ensemble'
    jobs, _ = submit(cluster, folder)
    frozen = {i: f'{top}/frozen-{i}' for i in FROZEN}
    cluster.wait_until('two tasks are in the middle', lambda: all(map(os.path.exists, frozen.values())))
    with open(frozen[2], encoding='utf-8') as file:
        os.kill(int(file.read()), signal.SIGKILL)
    cluster.run('scancel', f'{jobs["array"]}_1')
    cluster.wait_until('the queue is empty', lambda: not cluster.tasks())
    check('the killed and the cancelled shard are missing, the others are there',
          whole_shards(folder) == set(range(int(SHARDS))) - FROZEN)
    check('nothing was merged', not os.path.exists(f'{folder}/result.json'))
    _, said = submit(cluster, folder)
    check('only the missing shards are run again', 'shards 1,2\n' in said)
    cluster.wait_until('the queue is empty', lambda: not cluster.tasks())
    with open(f'{folder}/result.json', encoding='utf-8') as file:
        check('merged, it is what one machine gives', hash_in(file.read()) == expected)


def main(stichtag):
    missing = slurm.missing_programs()
    if missing:
        print(f'Slurm is not installed ({", ".join(missing)} missing): apt-get install slurmctld slurmd slurm-client munge')
        return 1 if os.environ.get('STICHTAG_CI') else 77
    expected = hash_in(subprocess.run([stichtag, 'ensemble', SCENARIO, '--runs', RUNS, '--seed', SEED, '--format',
                                       'json'], check=True, capture_output=True, text=True).stdout)
    with tempfile.TemporaryDirectory(prefix='slurm-') as top:
        os.chmod(top, 0o755)
        wrapper = f'{top}/stichtag'
        with open(wrapper, 'w', encoding='utf-8') as file:
            cases = '|'.join(f'{i}/{SHARDS}' for i in sorted(FROZEN))
            file.write(WRAPPER.format(cases=cases, folder=top, stichtag=os.path.abspath(stichtag)))
        os.chmod(wrapper, 0o755)
        os.mkdir(f'{top}/slurm')
        os.chmod(f'{top}/slurm', 0o755)
        with slurm.Cluster(f'{top}/slurm') as cluster:
            cluster.environment['STICHTAG'] = wrapper
            killed_and_run_again(cluster, top, expected)
    return 0


if __name__ == '__main__':
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))  # so that the cluster is stopped then, too
    sys.exit(main(sys.argv[1]))
