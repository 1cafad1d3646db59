package org.verdant.workflow.engine;

import org.camunda.bpm.spring.boot.starter.property.CamundaBpmProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

/** The threads of the engine's jobs. On shutdown running jobs end first (`engine.md` P6). */
@Configuration(proxyBeanMethods = false)
class JobThreads {
    @Bean
    ThreadPoolTaskExecutor camundaTaskExecutor(CamundaBpmProperties properties) {
        var jobs = properties.getJobExecution();
        var threads = new ThreadPoolTaskExecutor();
        threads.setThreadNamePrefix("verdant-job-");
        threads.setCorePoolSize(jobs.getCorePoolSize());
        threads.setMaxPoolSize(jobs.getMaxPoolSize());
        threads.setQueueCapacity(jobs.getQueueCapacity());
        threads.setWaitForTasksToCompleteOnShutdown(true);
        threads.setAwaitTerminationSeconds(30);
        return threads;
    }
}
