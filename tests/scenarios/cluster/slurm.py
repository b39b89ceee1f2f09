"""A Slurm cluster of one node for a test: munged, slurmctld and slurmd as plain processes on
127.0.0.1, with a key, ports and a folder of their own. What was started is always stopped."""
import ctypes
import os
import pwd
import shutil
import signal
import socket
import subprocess
import time

PROGRAMS = ('munged', 'slurmctld', 'slurmd', 'sbatch', 'squeue', 'scancel', 'sinfo')
ADMIN_PATH = os.pathsep.join([os.environ['PATH'], '/usr/sbin', '/sbin'])


def missing_programs():
    return [name for name in PROGRAMS if shutil.which(name, path=ADMIN_PATH) is None]


def free_ports(count):
    sockets = [socket.create_server(('127.0.0.1', 0)) for _ in range(count)]
    ports = [one.getsockname()[1] for one in sockets]
    for one in sockets:
        one.close()
    return ports


def configuration(folder, munge_socket):
    control, node = free_ports(2)
    host, user = socket.gethostname().split('.')[0], pwd.getpwuid(os.getuid()).pw_name
    return f'''ClusterName=stichtag-test
SlurmctldHost={host}(127.0.0.1)
SlurmctldPort={control}
SlurmdPort={node}
SlurmUser={user}
SlurmdUser={user}
AuthType=auth/munge
CredType=cred/munge
AuthInfo=socket={munge_socket}
StateSaveLocation={folder}/state
SlurmdSpoolDir={folder}/spool
SlurmctldPidFile={folder}/slurmctld.pid
SlurmdPidFile={folder}/slurmd.pid
ProctrackType=proctrack/pgid
TaskPlugin=task/none
JobAcctGatherType=jobacct_gather/none
AccountingStorageType=accounting_storage/none
SwitchType=switch/none
MpiDefault=none
SelectType=select/cons_tres
SelectTypeParameters=CR_Core
ReturnToService=2
KillWait=10
JobRequeue=0
NodeName=node1 NodeHostname={host} NodeAddr=127.0.0.1 CPUs=2 State=UNKNOWN
PartitionName=all Nodes=node1 Default=YES MaxTime=INFINITE State=UP OverSubscribe=FORCE:4
'''


def end_with_parent():
    """A daemon does not outlive the test, even when the test is killed."""
    pr_set_pdeathsig = 1
    ctypes.CDLL(None).prctl(pr_set_pdeathsig, signal.SIGTERM)


class Cluster:
    def __init__(self, folder):
        self.folder = folder
        self.started = []
        self.environment = dict(os.environ, PATH=ADMIN_PATH, SLURM_CONF=f'{folder}/slurm.conf')

    def __enter__(self):
        try:
            self._start()
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_):
        try:
            self._end_tasks()
        finally:
            self._end_daemons()

    def _end_tasks(self):
        """Also those that stand still: slurmd lets them go on, ends them, and kills them after KillWait."""
        if len(self.started) < 3 or any(process.poll() is not None for process in self.started):
            return
        for task in self.tasks():
            self.run('scancel', task)
        self.wait_until('no task is left', lambda: not self.tasks(), 30)

    def _end_daemons(self):
        for process in reversed(self.started):
            process.send_signal(signal.SIGTERM)
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
        self.started = []

    def run(self, *command):
        done = subprocess.run(command, env=self.environment, capture_output=True, text=True)
        if done.returncode != 0:
            raise AssertionError(f'{" ".join(command)}: {done.stdout}{done.stderr}')
        return done.stdout

    def tasks(self):
        """State by task: {'12_3': 'RUNNING', '13': 'PENDING'}."""
        lines = self.run('squeue', '--array', '--noheader', '--format=%i %T').split('\n')
        return dict(line.split() for line in lines if line)

    def wait_until(self, what, holds, seconds=60):
        end = time.monotonic() + seconds
        while not holds():
            if time.monotonic() > end:
                raise AssertionError(f'waited {seconds} s until {what}\n{self._logs()}')
            time.sleep(0.1)

    def _start(self):
        socket_path, key = f'{self.folder}/munge.socket', f'{self.folder}/munge.key'
        for name in ('state', 'spool'):
            os.makedirs(f'{self.folder}/{name}')
        with open(os.open(key, os.O_CREAT | os.O_WRONLY, 0o600), 'wb') as file:
            file.write(os.urandom(1024))
        self._write('slurm.conf', configuration(self.folder, socket_path))
        self._write('cgroup.conf', 'CgroupPlugin=cgroup/v1\n')
        self._daemon('munged', '--foreground', '--force', f'--socket={socket_path}', f'--key-file={key}',
                     f'--pid-file={self.folder}/munge.pid', f'--seed-file={self.folder}/munge.seed')
        self.wait_until('munged listens', lambda: os.path.exists(socket_path), 20)
        self._daemon('slurmctld', '-D', '-f', f'{self.folder}/slurm.conf')
        self._daemon('slurmd', '-D', '-N', 'node1', '-f', f'{self.folder}/slurm.conf')
        self.wait_until('the node is idle', self._is_idle)

    def _is_idle(self):
        for process in self.started:
            if process.poll() is not None:
                raise AssertionError(f'{process.args[0]} has ended\n{self._logs()}')
        done = subprocess.run(['sinfo', '--noheader', '--format=%T'], env=self.environment,
                              capture_output=True, text=True)
        return done.stdout.strip() == 'idle'

    def _daemon(self, name, *arguments):
        with open(f'{self.folder}/{name}.log', 'wb') as log:
            program = shutil.which(name, path=ADMIN_PATH)
            self.started.append(subprocess.Popen([program, *arguments], env=self.environment, stdout=log,
                                                 stderr=log, stdin=subprocess.DEVNULL, start_new_session=True,
                                                 preexec_fn=end_with_parent))

    def _write(self, name, text):
        with open(f'{self.folder}/{name}', 'w', encoding='utf-8') as file:
            file.write(text)

    def _logs(self):
        text = ''
        for name in ('munged', 'slurmctld', 'slurmd'):
            path = f'{self.folder}/{name}.log'
            if os.path.exists(path):
                with open(path, encoding='utf-8', errors='replace') as file:
                    text += f'-- {name}\n' + ''.join(file.readlines()[-20:])
        return text
